import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127034154 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "cooperative_activity" ("id" text not null, "cooperative_id" text not null, "actor_type" text check ("actor_type" in ('staff', 'cooperative', 'coach')) not null, "actor_id" text not null, "actor_name" text not null, "action" text not null, "subject_id" text null, "subject_name" text null, "changes" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cooperative_activity_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cooperative_activity_deleted_at" ON "cooperative_activity" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cooperative_activity_cooperative_id_created_at" ON "cooperative_activity" ("cooperative_id", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "coaching_session" ("id" text not null, "held_on" timestamptz not null, "coach" text not null, "topic" text not null, "note" text null, "cooperative_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "coaching_session_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_coaching_session_cooperative_id" ON "coaching_session" ("cooperative_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_coaching_session_deleted_at" ON "coaching_session" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "assistance_grant" ("id" text not null, "user_id" text not null, "assistant_name" text not null, "scope" text check ("scope" in ('listings', 'all')) not null, "granted_by" text not null, "expires_at" timestamptz not null, "revoked_at" timestamptz null, "cooperative_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "assistance_grant_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_assistance_grant_cooperative_id" ON "assistance_grant" ("cooperative_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_assistance_grant_deleted_at" ON "assistance_grant" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_assistance_grant_user_id" ON "assistance_grant" ("user_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "coaching_session" add constraint "coaching_session_cooperative_id_foreign" foreign key ("cooperative_id") references "cooperative" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "assistance_grant" add constraint "assistance_grant_cooperative_id_foreign" foreign key ("cooperative_id") references "cooperative" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "certificate" add column if not exists "refused_by" text null, add column if not exists "refused_at" timestamptz null, add column if not exists "refusal_reason" text null;`);

    // The log is added to and never changes.
    this.addSql(`create or replace function cooperative_activity_refuse_change() returns trigger as $$
      begin
        raise exception 'The log of a cooperative never changes: the % of % was refused', lower(tg_op), old.id;
      end $$ language plpgsql;`);
    this.addSql(`create trigger "cooperative_activity_never_changes" before update or delete on "cooperative_activity" for each row execute function cooperative_activity_refuse_change();`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "cooperative_activity" cascade;`);

    this.addSql(`drop table if exists "coaching_session" cascade;`);

    this.addSql(`drop table if exists "assistance_grant" cascade;`);

    this.addSql(`alter table if exists "certificate" drop column if exists "refused_by", drop column if exists "refused_at", drop column if exists "refusal_reason";`);

    this.addSql(`drop function if exists cooperative_activity_refuse_change();`);
  }

}
