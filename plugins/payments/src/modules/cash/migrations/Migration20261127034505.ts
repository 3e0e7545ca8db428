import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127034505 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "cash_remittance" drop constraint if exists "cash_remittance_carrier_file_hash_unique";`);
    this.addSql(`create table if not exists "cash_remittance" ("id" text not null, "carrier" text not null, "file_name" text not null, "file_hash" text not null, "currency_code" text not null, "total" integer not null, "author" text not null, "bank_reference" text null, "reconciled_by" text null, "reconciled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cash_remittance_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cash_remittance_deleted_at" ON "cash_remittance" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cash_remittance_carrier_file_hash_unique" ON "cash_remittance" ("carrier", "file_hash") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "cash_remittance_line" ("id" text not null, "row" integer not null, "key" text not null, "tracking" text null, "order" text null, "reference" text null, "collected_on" text null, "amount" integer not null, "outcome" text check ("outcome" in ('matched', 'short', 'surplus', 'unknown', 'duplicate')) not null, "cash_collection_id" text null, "order_id" text null, "order_display_id" integer null, "expected" integer not null, "applied_amount" integer not null default 0, "applied_at" timestamptz null, "decision" text check ("decision" in ('claimed', 'accepted')) null, "decision_reason" text null, "decided_by" text null, "decided_at" timestamptz null, "cash_remittance_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cash_remittance_line_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cash_remittance_line_cash_remittance_id" ON "cash_remittance_line" ("cash_remittance_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cash_remittance_line_deleted_at" ON "cash_remittance_line" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cash_remittance_line_once" ON "cash_remittance_line" ("key") WHERE outcome <> 'duplicate' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cash_remittance_line_cash_collection_id" ON "cash_remittance_line" ("cash_collection_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cash_remittance_line_outcome_decision" ON "cash_remittance_line" ("outcome", "decision") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "cash_remittance_line" add constraint "cash_remittance_line_cash_remittance_id_foreign" foreign key ("cash_remittance_id") references "cash_remittance" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "cash_remittance_line" drop constraint if exists "cash_remittance_line_cash_remittance_id_foreign";`);

    this.addSql(`drop table if exists "cash_remittance" cascade;`);

    this.addSql(`drop table if exists "cash_remittance_line" cascade;`);
  }

}
