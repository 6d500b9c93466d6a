alter table submission
    add column previous_id bigint,
    add constraint submission_previous_exists foreign key (previous_id) references submission (id);

comment on column submission.previous_id is
    'the newest submission for the edition before, when this one was made; null where there was none';
