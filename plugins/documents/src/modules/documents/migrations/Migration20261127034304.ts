import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127034304 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "invoice_counter" drop constraint if exists "invoice_counter_kind_year_unique";`);
    this.addSql(`alter table if exists "invoice" drop constraint if exists "invoice_kind_year_sequence_unique";`);
    this.addSql(`alter table if exists "invoice" drop constraint if exists "invoice_cause_unique";`);
    this.addSql(`create table if not exists "invoice" ("id" text not null, "kind" text check ("kind" in ('invoice', 'credit_note')) not null, "number" text not null, "year" integer not null, "sequence" integer not null, "order_id" text not null, "cause" text not null, "language" text check ("language" in ('fr', 'ar', 'en')) not null, "issued_at" timestamptz not null, "content" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "invoice_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_deleted_at" ON "invoice" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_invoice_cause_unique" ON "invoice" ("cause") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_invoice_kind_year_sequence_unique" ON "invoice" ("kind", "year", "sequence") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_order_id" ON "invoice" ("order_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "invoice_counter" ("id" text not null, "kind" text not null, "year" integer not null, "last" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "invoice_counter_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_counter_deleted_at" ON "invoice_counter" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_invoice_counter_kind_year_unique" ON "invoice_counter" ("kind", "year") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "invoice" cascade;`);

    this.addSql(`drop table if exists "invoice_counter" cascade;`);
  }

}
