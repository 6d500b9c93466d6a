-- Editions from their opening on. A draft has no row: it is what the definitions give. What was frozen at the opening is
-- never changed, and who moved an edition when is never forgotten.

create table edition (
    year            integer  not null,
    status          text     not null,
    definition_hash char(64) not null,
    document        text     not null,
    version         integer  not null default 0,
    constraint edition_key primary key (year),
    constraint edition_year_range check (year between 2009 and 2100),
    constraint edition_status_known check (status in ('open', 'closed', 'published')),
    constraint edition_definition_hash_form check (definition_hash ~ '^[0-9a-f]{64}$'),
    constraint edition_definition_hash_unique unique (definition_hash),
    constraint edition_document_is_an_object check (jsonb_typeof(document::jsonb) = 'object')
);

comment on column edition.definition_hash is 'as it was worked out at the opening; workbooks bear it';
comment on column edition.document is 'the whole questionnaire as it was at the opening';
comment on column edition.version is 'counts every update';

create table edition_event (
    year    integer     not null,
    number  integer     not null,
    status  text        not null,
    made_at timestamptz not null,
    made_by text,
    constraint edition_event_key primary key (year, number),
    constraint edition_event_edition_exists foreign key (year) references edition (year),
    constraint edition_event_number_range check (number >= 1),
    constraint edition_event_status_known check (status in ('open', 'closed', 'published')),
    constraint edition_event_made_by_length check (char_length(made_by) between 1 and 200)
);

comment on column edition_event.status is 'what the edition became';
comment on column edition_event.made_by is 'name of the account; null where the program did it at its start';

create trigger edition_event_append_only before update or delete or truncate on edition_event
    for each statement execute function refuse_change();

create trigger edition_stays before delete or truncate on edition
    for each statement execute function refuse_change();

create function refuse_thaw() returns trigger
    language plpgsql
as
$$
begin
    raise exception 'edition % is frozen: its questionnaire stays as it was opened', old.year
        using errcode = 'restrict_violation', table = tg_table_name, constraint = tg_name;
end
$$;

create trigger edition_frozen before update on edition
    for each row when (old.year <> new.year
        or old.definition_hash <> new.definition_hash
        or old.document <> new.document)
    execute function refuse_thaw();
