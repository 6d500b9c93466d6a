-- National returns. A return is an append-only log of answer changes; the draft, the base of a workbook and what was
-- submitted are views of it. What a State sent is never changed or deleted, and the database sees to that itself.

create table national_return (
    id         bigint generated always as identity,
    year       integer     not null,
    iso3       char(3)     not null,
    revision   integer     not null default 0,
    version    integer     not null default 0,
    created_at timestamptz not null,
    constraint national_return_key primary key (id),
    constraint national_return_year_iso3_unique unique (year, iso3),
    constraint national_return_year_range check (year between 2009 and 2100),
    constraint national_return_iso3_form check (iso3 ~ '^[A-Z]{3}$'),
    constraint national_return_revision_range check (revision >= 0)
);

comment on column national_return.revision is 'number of the newest revision; 0 while there is none';
comment on column national_return.version is 'counts every update, for optimistic locking';

create table upload (
    id                 bigint generated always as identity,
    national_return_id bigint      not null,
    sha256             char(64)    not null,
    received_at        timestamptz not null,
    received_by        text        not null,
    file_name          text        not null,
    size               integer     not null,
    content            bytea       not null,
    base_revision      integer     not null,
    revision           integer,
    filled             integer     not null,
    stored             integer     not null,
    unchanged          integer     not null,
    rejected           integer     not null,
    ignored            integer     not null,
    conflicting        integer     not null,
    cleared            integer     not null,
    findings           jsonb       not null,
    constraint upload_key primary key (id),
    constraint upload_national_return_exists foreign key (national_return_id) references national_return (id),
    constraint upload_sha256_form check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint upload_received_by_length check (char_length(received_by) between 1 and 200),
    constraint upload_file_name_length check (char_length(file_name) between 1 and 255),
    constraint upload_size_is_of_content check (size = octet_length(content)),
    constraint upload_revision_follows_base check (base_revision >= 0 and revision > base_revision),
    constraint upload_accounting_adds_up check (
        filled = stored + unchanged + rejected + ignored + conflicting
        and least(stored, unchanged, rejected, ignored, conflicting, cleared) >= 0),
    constraint upload_revision_iff_changes check ((revision is not null) = (stored + cleared > 0)),
    constraint upload_findings_are_a_list check (jsonb_typeof(findings) = 'array')
);

comment on column upload.content is 'the workbook as it arrived, to the byte';
comment on column upload.revision is 'the revision it made; null where it changed nothing';
comment on column upload.cleared is 'answers that it took away';

-- A workbook is compressed already.
alter table upload alter column content set storage external;

create table revision (
    national_return_id bigint      not null,
    number             integer     not null,
    made_at            timestamptz not null,
    made_by            text        not null,
    channel            text        not null,
    upload_id          bigint,
    constraint revision_key primary key (national_return_id, number),
    constraint revision_national_return_exists foreign key (national_return_id) references national_return (id),
    constraint revision_upload_exists foreign key (upload_id) references upload (id),
    constraint revision_upload_unique unique (upload_id),
    constraint revision_number_range check (number >= 1),
    constraint revision_made_by_length check (char_length(made_by) between 1 and 200),
    constraint revision_channel_known check (channel in ('workbook', 'form', 'api', 'trial')),
    constraint revision_upload_iff_workbook check ((upload_id is not null) = (channel = 'workbook'))
);

-- An upload and the revision that it made point to each other.
alter table upload
    add constraint upload_revision_exists foreign key (national_return_id, revision)
        references revision (national_return_id, number) deferrable initially deferred;

create table answer_change (
    national_return_id bigint  not null,
    revision           integer not null,
    item               text    not null,
    value              text,
    constraint answer_change_key primary key (national_return_id, revision, item),
    constraint answer_change_revision_exists foreign key (national_return_id, revision)
        references revision (national_return_id, number),
    constraint answer_change_item_form check (
        item ~ '^[1-9][0-9]?\.[a-z]{1,2}\.[a-z][a-z0-9_]*(\.[a-z0-9][a-z0-9-]*)?$'),
    constraint answer_change_value_length check (char_length(value) between 1 and 32767)
);

comment on column answer_change.value is 'code of the option or text; null where the answer was taken away';

-- The newest value of each item as of a revision.
create index answer_change_newest on answer_change (national_return_id, item, revision desc);

create index upload_newest on upload (national_return_id, id desc);

create table submission (
    id                 bigint generated always as identity,
    national_return_id bigint      not null,
    revision           integer     not null,
    receipt_number     text        not null,
    submitted_at       timestamptz not null,
    submitted_by       text        not null,
    sha256             char(64)    not null,
    constraint submission_key primary key (id),
    constraint submission_receipt_number_unique unique (receipt_number),
    constraint submission_revision_unique unique (national_return_id, revision),
    constraint submission_revision_exists foreign key (national_return_id, revision)
        references revision (national_return_id, number),
    constraint submission_receipt_number_form check (receipt_number ~ '^[0-9]{4}-[A-Z]{3}-[0-9]{3,}$'),
    constraint submission_submitted_by_length check (char_length(submitted_by) between 1 and 200),
    constraint submission_sha256_form check (sha256 ~ '^[0-9a-f]{64}$')
);

-- The answers of each State's newest submission of a year, as reports count them. Replaced by the next submission: what
-- was submitted before stands in the log.
create table reported_answer (
    year           integer  not null,
    iso3           char(3)  not null,
    regional_group text     not null,
    chapter        smallint not null,
    item           text     not null,
    value          text,
    constraint reported_answer_key primary key (year, iso3, item),
    constraint reported_answer_national_return_exists foreign key (year, iso3)
        references national_return (year, iso3),
    constraint reported_answer_regional_group_known check (regional_group in (
        'african', 'asia_pacific', 'eastern_european', 'latin_american_caribbean', 'western_european_other')),
    constraint reported_answer_chapter_range check (chapter between 1 and 99)
);

comment on column reported_answer.value is 'code of the option; null for a narrative';

create index reported_answer_chapter on reported_answer (year, chapter);

create function refuse_change() returns trigger
    language plpgsql
as
$$
begin
    raise exception 'table % is append-only: % refused', tg_table_name, lower(tg_op)
        using errcode = 'restrict_violation', table = tg_table_name, constraint = tg_name;
end
$$;

create trigger revision_append_only before update or delete or truncate on revision
    for each statement execute function refuse_change();

create trigger answer_change_append_only before update or delete or truncate on answer_change
    for each statement execute function refuse_change();

create trigger upload_append_only before update or delete or truncate on upload
    for each statement execute function refuse_change();

create trigger submission_append_only before update or delete or truncate on submission
    for each statement execute function refuse_change();
