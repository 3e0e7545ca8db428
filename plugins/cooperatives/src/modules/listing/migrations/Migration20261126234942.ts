import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126234942 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "stock_alert" drop constraint if exists "stock_alert_variant_id_unique";`);
    this.addSql(`create table if not exists "listing_change" ("id" text not null, "product_id" text not null, "cooperative_id" text not null, "status" text check ("status" in ('draft', 'submitted', 'returned', 'published', 'discarded')) not null default 'draft', "language" text check ("language" in ('fr', 'ar', 'en')) not null, "content" jsonb not null, "revision" integer not null default 1, "reason" text null, "created_by" text not null, "submitted_at" timestamptz null, "decided_at" timestamptz null, "decided_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_change_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_change_deleted_at" ON "listing_change" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_change_open" ON "listing_change" ("product_id") WHERE status IN ('draft', 'submitted', 'returned') AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_change_cooperative_id_status" ON "listing_change" ("cooperative_id", "status") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_change_status_submitted_at" ON "listing_change" ("status", "submitted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "listing_photo" ("id" text not null, "cooperative_id" text not null, "file_id" text not null, "url" text not null, "width" integer not null, "height" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_photo_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_photo_deleted_at" ON "listing_photo" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_photo_cooperative_id" ON "listing_photo" ("cooperative_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "stock_alert" ("id" text not null, "cooperative_id" text not null, "variant_id" text not null, "threshold" integer not null, "alerted_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "stock_alert_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_stock_alert_variant_id_unique" ON "stock_alert" ("variant_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stock_alert_deleted_at" ON "stock_alert" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stock_alert_cooperative_id" ON "stock_alert" ("cooperative_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "listing" add column if not exists "origin" text null, add column if not exists "inci" text null, add column if not exists "certificate_ids" jsonb null, add column if not exists "paused" boolean not null default false;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "listing_change" cascade;`);

    this.addSql(`drop table if exists "listing_photo" cascade;`);

    this.addSql(`drop table if exists "stock_alert" cascade;`);

    this.addSql(`alter table if exists "listing" drop column if exists "origin", drop column if exists "inci", drop column if exists "certificate_ids", drop column if exists "paused";`);
  }

}
