import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;

export class Migration20261127034500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "commission_rule" ("id" text not null, "cooperative_id" text null, "category_id" text null, "basis_points" integer not null, "valid_from" timestamptz not null, "valid_until" timestamptz null, "author" text not null, "reason" text not null, ${STAMPS}, constraint "commission_rule_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_commission_rule_deleted_at" ON "commission_rule" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_commission_rule_valid_from" ON "commission_rule" ("valid_from") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "statement" ("id" text not null, "number" text not null, "cooperative_id" text not null, "currency_code" text not null, "opens_at" timestamptz null, "closes_at" timestamptz not null, "opening_balance" integer not null, "closing_balance" integer not null, "author" text not null, ${STAMPS}, constraint "statement_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_statement_deleted_at" ON "statement" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_statement_number_unique" ON "statement" ("number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_statement_cooperative_id_closes_at_unique" ON "statement" ("cooperative_id", "closes_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "statement_line" ("id" text not null, "ledger_entry_id" text not null, "amount" integer not null, "statement_id" text not null, ${STAMPS}, constraint "statement_line_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_statement_line_statement_id" ON "statement_line" ("statement_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_statement_line_deleted_at" ON "statement_line" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_statement_line_ledger_entry_id_unique" ON "statement_line" ("ledger_entry_id") WHERE deleted_at IS NULL;`);
    this.addSql(`alter table if exists "statement_line" add constraint "statement_line_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on update cascade;`);

    this.addSql(`create table if not exists "payout_batch" ("id" text not null, "number" text not null, "status" text check ("status" in ('proposed', 'approved', 'paid', 'canceled')) not null default 'proposed', "currency_code" text not null, "total" integer not null, "left_out" jsonb not null, "proposed_by" text not null, "approved_by" text null, "approved_at" timestamptz null, "paid_by" text null, "paid_at" timestamptz null, "canceled_by" text null, "reference" text null, ${STAMPS}, constraint "payout_batch_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_batch_deleted_at" ON "payout_batch" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_batch_number_unique" ON "payout_batch" ("number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_batch_status" ON "payout_batch" ("status") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "payout" ("id" text not null, "cooperative_id" text not null, "name" text not null, "amount" integer not null, "rib" text not null, "status" text check ("status" in ('waiting', 'paid', 'failed')) not null default 'waiting', "failure_reason" text null, "failed_by" text null, "batch_id" text not null, ${STAMPS}, constraint "payout_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_batch_id" ON "payout" ("batch_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_deleted_at" ON "payout" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_cooperative_id" ON "payout" ("cooperative_id") WHERE deleted_at IS NULL;`);
    this.addSql(`alter table if exists "payout" add constraint "payout_batch_id_foreign" foreign key ("batch_id") references "payout_batch" ("id") on update cascade on delete cascade;`);

    // Rules and statements are added to as the ledger is.
    for (const table of ["commission_rule", "statement", "statement_line"]) {
      this.addSql(`create trigger "${table}_never_changes" before update or delete on "${table}" for each row execute function ledger_refuse_change();`);
    }
  }

  override async down(): Promise<void> {
    for (const table of ["commission_rule", "statement_line", "statement", "payout", "payout_batch"]) {
      this.addSql(`drop table if exists "${table}" cascade;`);
    }
  }

}
