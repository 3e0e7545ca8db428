import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123172544 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "cooperative_admin" drop constraint if exists "cooperative_admin_email_unique";`
    )
    this.addSql(
      `alter table if exists "cooperative" drop constraint if exists "cooperative_ice_unique";`
    )
    this.addSql(
      `alter table if exists "cooperative" drop constraint if exists "cooperative_handle_unique";`
    )
    this.addSql(
      `create table if not exists "cooperative" ("id" text not null, "handle" text not null, "status" text check ("status" in ('pending', 'active', 'suspended', 'closed')) not null default 'pending', "name" text not null, "town" text not null, "tagline" text null, "story" text null, "ice" text null, "rib" text null, "founded" integer null, "members" integer null, "women" integer null, "country" text not null, "region" text null, "latitude" real null, "longitude" real null, "contact_email" text null, "contact_phone" text null, "logo" text null, "cover" text null, "logo_alt" text null, "cover_alt" text null, "withdrawn_product_ids" text[] not null default '{}', "metadata" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cooperative_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cooperative_handle_unique" ON "cooperative" ("handle") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cooperative_ice_unique" ON "cooperative" ("ice") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_deleted_at" ON "cooperative" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_status_region" ON "cooperative" ("status", "region") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "certificate" ("id" text not null, "type" text check ("type" in ('AOP', 'IGP', 'label-agricole', 'organic', 'onssa', 'other')) not null, "number" text not null, "issuer" text not null, "product_ids" text[] not null default '{}', "valid_from" timestamptz null, "valid_until" timestamptz null, "document" text null, "verified_by" text null, "verified_at" timestamptz null, "cooperative_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_cooperative_id" ON "certificate" ("cooperative_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_deleted_at" ON "certificate" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "cooperative_admin" ("id" text not null, "email" text not null, "first_name" text null, "last_name" text null, "phone" text null, "cooperative_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cooperative_admin_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cooperative_admin_email_unique" ON "cooperative_admin" ("email") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_admin_cooperative_id" ON "cooperative_admin" ("cooperative_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_admin_deleted_at" ON "cooperative_admin" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "prize" ("id" text not null, "name" text not null, "issuer" text not null, "year" integer not null, "rank" text null, "cooperative_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "prize_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prize_cooperative_id" ON "prize" ("cooperative_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_prize_deleted_at" ON "prize" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "programme" ("id" text not null, "name" text not null, "organiser" text not null, "started_on" timestamptz null, "ended_on" timestamptz null, "coaching_sessions" integer null, "cooperative_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "programme_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_programme_cooperative_id" ON "programme" ("cooperative_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_programme_deleted_at" ON "programme" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "training" ("id" text not null, "name" text not null, "provider" text not null, "held_on" timestamptz null, "participants" integer null, "cooperative_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "training_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_training_cooperative_id" ON "training" ("cooperative_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_training_deleted_at" ON "training" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "certificate" add constraint "certificate_cooperative_id_foreign" foreign key ("cooperative_id") references "cooperative" ("id") on update cascade on delete cascade;`
    )

    this.addSql(
      `alter table if exists "cooperative_admin" add constraint "cooperative_admin_cooperative_id_foreign" foreign key ("cooperative_id") references "cooperative" ("id") on update cascade on delete cascade;`
    )

    this.addSql(
      `alter table if exists "prize" add constraint "prize_cooperative_id_foreign" foreign key ("cooperative_id") references "cooperative" ("id") on update cascade on delete cascade;`
    )

    this.addSql(
      `alter table if exists "programme" add constraint "programme_cooperative_id_foreign" foreign key ("cooperative_id") references "cooperative" ("id") on update cascade on delete cascade;`
    )

    this.addSql(
      `alter table if exists "training" add constraint "training_cooperative_id_foreign" foreign key ("cooperative_id") references "cooperative" ("id") on update cascade on delete cascade;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "certificate" drop constraint if exists "certificate_cooperative_id_foreign";`
    )

    this.addSql(
      `alter table if exists "cooperative_admin" drop constraint if exists "cooperative_admin_cooperative_id_foreign";`
    )

    this.addSql(
      `alter table if exists "prize" drop constraint if exists "prize_cooperative_id_foreign";`
    )

    this.addSql(
      `alter table if exists "programme" drop constraint if exists "programme_cooperative_id_foreign";`
    )

    this.addSql(
      `alter table if exists "training" drop constraint if exists "training_cooperative_id_foreign";`
    )

    this.addSql(`drop table if exists "cooperative" cascade;`)

    this.addSql(`drop table if exists "certificate" cascade;`)

    this.addSql(`drop table if exists "cooperative_admin" cascade;`)

    this.addSql(`drop table if exists "prize" cascade;`)

    this.addSql(`drop table if exists "programme" cascade;`)

    this.addSql(`drop table if exists "training" cascade;`)
  }
}
