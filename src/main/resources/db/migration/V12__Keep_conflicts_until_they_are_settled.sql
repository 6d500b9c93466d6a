-- An answer that two people changed differently. What was offered is kept with its sender until somebody settles it, or
-- until it is the answer of the return after all. Who settled what is never forgotten.
create table conflict (
    id                 bigint generated always as identity,
    national_return_id bigint      not null,
    item               text        not null,
    base_value         text,
    offered            text,
    base_revision      integer     not null,
    revision           integer     not null,
    offered_at         timestamptz not null,
    offered_by         text        not null,
    channel            text        not null,
    upload_id          bigint,
    settled_at         timestamptz,
    settled_by         text,
    settlement         text,
    constraint conflict_key primary key (id),
    constraint conflict_national_return_exists foreign key (national_return_id) references national_return (id),
    constraint conflict_upload_exists foreign key (upload_id) references upload (id),
    constraint conflict_item_form check (
        item ~ '^[1-9][0-9]?\.[a-z]{1,2}\.[a-z][a-z0-9_]*(\.[a-z0-9][a-z0-9-]*)?$'),
    constraint conflict_revision_follows_base check (base_revision >= 0 and revision > base_revision),
    constraint conflict_offered_length check (char_length(offered) between 1 and 32767),
    constraint conflict_offered_by_length check (char_length(offered_by) between 1 and 200),
    constraint conflict_channel_known check (channel in ('workbook', 'form', 'api')),
    constraint conflict_upload_iff_workbook check ((upload_id is not null) = (channel = 'workbook')),
    constraint conflict_settlement_known check (settlement in ('kept', 'taken', 'superseded')),
    constraint conflict_settled_by_somebody check (
        (settled_at is null) = (settlement is null) and (settled_at is null) = (settled_by is null))
);

comment on column conflict.base_value is 'the answer that the sender started from; null for none';
comment on column conflict.offered is 'the answer that was not stored; null where an answer was to be taken away';
comment on column conflict.revision is 'the newest revision when it was offered';
comment on column conflict.settlement is
    'kept: the answer of the return stayed; taken: what was offered was stored; superseded: a later answer made it idle';

-- The same file sent twice is no second conflict.
create unique index conflict_once on conflict (national_return_id, item, offered_by, md5(coalesce(offered, '')))
    where settled_at is null;

create function refuse_other_than_settling() returns trigger
    language plpgsql
as
$$
begin
    raise exception 'a conflict can be settled once and not be changed otherwise'
        using errcode = 'restrict_violation', table = tg_table_name, constraint = tg_name;
end
$$;

create trigger conflict_stays before delete or truncate on conflict
    for each statement execute function refuse_change();

create trigger conflict_only_settled before update on conflict
    for each row when (old.settled_at is not null
        or (old.id, old.national_return_id, old.item, old.base_value, old.offered, old.base_revision, old.revision,
            old.offered_at, old.offered_by, old.channel, old.upload_id)
        is distinct from
           (new.id, new.national_return_id, new.item, new.base_value, new.offered, new.base_revision, new.revision,
            new.offered_at, new.offered_by, new.channel, new.upload_id))
    execute function refuse_other_than_settling();
