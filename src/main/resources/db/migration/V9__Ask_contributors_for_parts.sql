-- Contributors: people whom a State's focal point asks for parts of its return. They see these parts and nothing else.
alter table account
    drop constraint account_role_is_known,
    drop constraint account_of_a_state_names_it,
    add constraint account_role_is_known check (role in ('STATE', 'CONTRIBUTOR', 'SECRETARIAT', 'ADMINISTRATOR')),
    add constraint account_of_a_state_names_it check ((role in ('STATE', 'CONTRIBUTOR')) = (iso3 is not null)),
    add constraint account_name_iso3_unique unique (name, iso3);

-- Who is asked for what of a return, by when. What was asked for is never forgotten: a request ends by being withdrawn.
create table part_request (
    id           bigint generated always as identity,
    year         integer     not null,
    iso3         char(3)     not null,
    account_name text        not null,
    place        text        not null,
    may_edit     boolean     not null,
    due          date,
    asked_at     timestamptz not null,
    asked_by     text        not null,
    ready_at     timestamptz,
    ready_by     text,
    withdrawn_at timestamptz,
    withdrawn_by text,
    version      integer     not null default 0,
    constraint part_request_key primary key (id),
    constraint part_request_account_is_of_the_state foreign key (account_name, iso3) references account (name, iso3),
    constraint part_request_year_range check (year between 2009 and 2100),
    constraint part_request_place_form check (place ~ '^[1-9][0-9]?(\.[a-z]{1,2})?$'),
    constraint part_request_asked_by_length check (char_length(asked_by) between 1 and 200),
    constraint part_request_ready_by_somebody check ((ready_at is null) = (ready_by is null)),
    constraint part_request_ready_is_editable check (ready_at is null or may_edit),
    constraint part_request_withdrawn_by_somebody check ((withdrawn_at is null) = (withdrawn_by is null))
);

comment on column part_request.place is 'a chapter, such as 2, or a recommendation, such as 2.c';
comment on column part_request.due is 'the day by which the focal point wants it; null where none was named';
comment on column part_request.ready_at is 'when the part was said to be ready; null while it is not';

create unique index part_request_once on part_request (year, iso3, account_name, place) where withdrawn_at is null;
