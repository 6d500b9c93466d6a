-- A published report is a list of submissions that is kept for good, with all else that its bytes depend on. Whatever is
-- made of it later is made of the same list, and the files that were once given away are kept to the byte.

create table state_list (
    sha256   char(64) not null,
    document text     not null,
    constraint state_list_key primary key (sha256),
    constraint state_list_sha256_is_of_document check (sha256 = encode(sha256(convert_to(document, 'UTF8')), 'hex'))
);

comment on table state_list is 'who was a Member State, by which name and in which regional group, as reports were made with it';

create table report_snapshot (
    sha256  char(64) not null,
    year    integer  not null,
    states  char(64) not null,
    constraint report_snapshot_key primary key (sha256),
    constraint report_snapshot_sha256_form check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint report_snapshot_states_exist foreign key (states) references state_list (sha256)
);

comment on table report_snapshot is 'what a report counts, as of one moment; the same list has one row';
comment on column report_snapshot.sha256 is 'of the list as a text, which anybody can work out again';

create table report_snapshot_edition (
    snapshot        char(64) not null,
    year            integer  not null,
    definition_hash char(64) not null,
    constraint report_snapshot_edition_key primary key (snapshot, year),
    constraint report_snapshot_edition_snapshot_exists foreign key (snapshot) references report_snapshot (sha256),
    constraint report_snapshot_edition_frozen foreign key (definition_hash) references edition (definition_hash)
);

comment on table report_snapshot_edition is 'the report''s own edition and those before it that its trend shows';

create table report_snapshot_submission (
    snapshot      char(64) not null,
    submission_id bigint   not null,
    constraint report_snapshot_submission_key primary key (snapshot, submission_id),
    constraint report_snapshot_submission_snapshot_exists foreign key (snapshot) references report_snapshot (sha256),
    constraint report_snapshot_submission_exists foreign key (submission_id) references submission (id)
);

create table published_report (
    year           integer     not null,
    number         integer     not null,
    snapshot       char(64)    not null,
    edition_status text        not null,
    program        text        not null,
    synthetic      boolean     not null,
    published_at   timestamptz not null,
    published_by   text        not null,
    constraint published_report_key primary key (year, number),
    constraint published_report_once unique (snapshot, program),
    constraint published_report_snapshot_exists foreign key (snapshot) references report_snapshot (sha256),
    constraint published_report_number_range check (number >= 1),
    constraint published_report_edition_status_known check (edition_status in ('open', 'closed', 'published')),
    constraint published_report_program_length check (char_length(program) between 1 and 200),
    constraint published_report_published_by_length check (char_length(published_by) between 1 and 200)
);

comment on column published_report.number is 'within its year: 2026-R-001';
comment on column published_report.edition_status is 'of the edition when it was published';
comment on column published_report.program is 'name and version of the program that published it, which its documents name';

create table published_file (
    year    integer     not null,
    number  integer     not null,
    name    text        not null,
    format  text        not null,
    made_at timestamptz not null,
    program text        not null,
    sha256  char(64)    not null,
    content bytea       not null,
    constraint published_file_key primary key (year, number, name, format),
    constraint published_file_report_exists foreign key (year, number) references published_report (year, number),
    constraint published_file_name_form check (name ~ '^[a-z0-9-]{1,100}$'),
    constraint published_file_format_form check (format ~ '^[a-z0-9-]{1,20}$'),
    constraint published_file_sha256_is_of_content check (sha256 = encode(sha256(content), 'hex'))
);

comment on table published_file is 'the files of a published report, each as it was made when it was first asked for';
comment on column published_file.program is 'name and version of the program that made it';

create trigger state_list_append_only before update or delete or truncate on state_list
    for each statement execute function refuse_change();
create trigger report_snapshot_append_only before update or delete or truncate on report_snapshot
    for each statement execute function refuse_change();
create trigger report_snapshot_edition_append_only before update or delete or truncate on report_snapshot_edition
    for each statement execute function refuse_change();
create trigger report_snapshot_submission_append_only before update or delete or truncate on report_snapshot_submission
    for each statement execute function refuse_change();
create trigger published_report_append_only before update or delete or truncate on published_report
    for each statement execute function refuse_change();
create trigger published_file_append_only before update or delete or truncate on published_file
    for each statement execute function refuse_change();
