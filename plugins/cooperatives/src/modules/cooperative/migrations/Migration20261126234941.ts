import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126234941 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "vendor_operation" drop constraint if exists "vendor_operation_cooperative_id_key_unique";`);
    this.addSql(`alter table if exists "cooperative_invitation" drop constraint if exists "cooperative_invitation_token_hash_unique";`);
    this.addSql(`create table if not exists "cooperative_application" ("id" text not null, "status" text check ("status" in ('submitted', 'approved', 'refused')) not null default 'submitted', "language" text check ("language" in ('fr', 'ar', 'en')) not null, "contact_first_name" text not null, "contact_last_name" text not null, "contact_email" text not null, "products" text not null, "documents" jsonb not null, "reason" text null, "submitted_at" timestamptz not null, "decided_at" timestamptz null, "decided_by" text null, "cooperative_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cooperative_application_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cooperative_application_cooperative_id" ON "cooperative_application" ("cooperative_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cooperative_application_deleted_at" ON "cooperative_application" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cooperative_application_status_submitted_at" ON "cooperative_application" ("status", "submitted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "cooperative_invitation" ("id" text not null, "email" text not null, "role" text check ("role" in ('manager', 'editor')) not null, "language" text check ("language" in ('fr', 'ar', 'en')) not null default 'fr', "token_hash" text not null, "expires_at" timestamptz not null, "accepted_at" timestamptz null, "invited_by" text null, "cooperative_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cooperative_invitation_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cooperative_invitation_token_hash_unique" ON "cooperative_invitation" ("token_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cooperative_invitation_cooperative_id" ON "cooperative_invitation" ("cooperative_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cooperative_invitation_deleted_at" ON "cooperative_invitation" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "cooperative_notification" ("id" text not null, "kind" text check ("kind" in ('order-placed', 'order-canceled', 'listing-published', 'listing-returned', 'stock-low', 'certificate-expiring', 'application-approved', 'application-refused', 'bank-account-changed', 'holiday-ended')) not null, "data" jsonb not null, "read_at" timestamptz null, "cooperative_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cooperative_notification_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cooperative_notification_cooperative_id" ON "cooperative_notification" ("cooperative_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cooperative_notification_deleted_at" ON "cooperative_notification" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "vendor_operation" ("id" text not null, "cooperative_id" text not null, "key" text not null, "fingerprint" text not null, "status" integer null, "answer" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "vendor_operation_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vendor_operation_deleted_at" ON "vendor_operation" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_vendor_operation_cooperative_id_key_unique" ON "vendor_operation" ("cooperative_id", "key") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "cooperative_application" add constraint "cooperative_application_cooperative_id_foreign" foreign key ("cooperative_id") references "cooperative" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "cooperative_invitation" add constraint "cooperative_invitation_cooperative_id_foreign" foreign key ("cooperative_id") references "cooperative" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "cooperative_notification" add constraint "cooperative_notification_cooperative_id_foreign" foreign key ("cooperative_id") references "cooperative" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "cooperative" add column if not exists "on_holiday" boolean not null default false, add column if not exists "holiday_until" timestamptz null;`);

    this.addSql(`alter table if exists "certificate" add column if not exists "reminded_at" timestamptz null;`);

    this.addSql(`alter table if exists "cooperative_admin" add column if not exists "role" text check ("role" in ('manager', 'editor')) not null default 'manager', add column if not exists "language" text check ("language" in ('fr', 'ar', 'en')) not null default 'fr', add column if not exists "sessions_valid_after" timestamptz null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "cooperative_application" cascade;`);

    this.addSql(`drop table if exists "cooperative_invitation" cascade;`);

    this.addSql(`drop table if exists "cooperative_notification" cascade;`);

    this.addSql(`drop table if exists "vendor_operation" cascade;`);

    this.addSql(`alter table if exists "cooperative" drop column if exists "on_holiday", drop column if exists "holiday_until";`);

    this.addSql(`alter table if exists "certificate" drop column if exists "reminded_at";`);

    this.addSql(`alter table if exists "cooperative_admin" drop column if exists "role", drop column if exists "language", drop column if exists "sessions_valid_after";`);
  }

}
