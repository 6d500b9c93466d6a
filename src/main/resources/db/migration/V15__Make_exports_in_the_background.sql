-- Exports that take long are made in the background by whichever node is free. Nodes hold no state: what an export is of,
-- how far it is and who is at it stand here. The files are kept for some days.
create table report_export (
    id             bigint generated always as identity,
    year           integer     not null,
    snapshot       char(64)    not null,
    published      integer,
    regional_group text,
    formats        text        not null,
    status         text        not null,
    parts          integer     not null,
    parts_done     integer     not null default 0,
    attempts       integer     not null default 0,
    worker         text,
    asked_at       timestamptz not null,
    asked_by       text        not null,
    alive_at       timestamptz,
    ended_at       timestamptz,
    failure        text,
    failed_part    text,
    failure_log    text,
    sha256         char(64),
    size           integer,
    constraint report_export_key primary key (id),
    constraint report_export_snapshot_exists foreign key (snapshot) references report_snapshot (sha256),
    constraint report_export_published_exists foreign key (year, published) references published_report (year, number),
    constraint report_export_regional_group_known check (regional_group in (
        'african', 'asia_pacific', 'eastern_european', 'latin_american_caribbean', 'western_european_other')),
    constraint report_export_formats_form check (formats ~ '^[a-z0-9-]+( [a-z0-9-]+)*$'),
    constraint report_export_status_known check (status in ('waiting', 'running', 'done', 'failed', 'cancelled')),
    constraint report_export_parts_range check (parts >= 1 and parts_done between 0 and parts),
    constraint report_export_worker_while_running check ((worker is not null) = (status = 'running')),
    constraint report_export_alive_while_running check (status <> 'running' or alive_at is not null),
    constraint report_export_ended check ((ended_at is not null) = (status in ('done', 'failed', 'cancelled'))),
    constraint report_export_failure check ((failure is not null) = (status = 'failed')),
    constraint report_export_failure_known check (failure in ('part', 'too_large', 'given_up')),
    constraint report_export_file_when_done check ((sha256 is not null) = (status = 'done')
        and (size is not null) = (status = 'done')),
    constraint report_export_asked_by_length check (char_length(asked_by) between 1 and 200)
);

comment on column report_export.published is 'number of the published report that it is of; null where it is of the newest submissions';
comment on column report_export.formats is 'separated by spaces';
comment on column report_export.worker is 'of the node that is at it';
comment on column report_export.alive_at is 'when that node last gave a sign of life';
comment on column report_export.failed_part is 'the file that could not be made';
comment on column report_export.failure_log is 'id of the entry in the log that says why';

create index report_export_unfinished on report_export (id) where status in ('waiting', 'running');

create table report_export_file (
    export_id bigint not null,
    content   bytea  not null,
    constraint report_export_file_key primary key (export_id),
    constraint report_export_file_export_exists foreign key (export_id) references report_export (id) on delete cascade
);

-- A zip is compressed already.
alter table report_export_file alter column content set storage external;
