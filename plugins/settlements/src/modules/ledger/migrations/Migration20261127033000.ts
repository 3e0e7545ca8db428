import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127033000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "ledger_entry" alter column "cooperative_id" drop not null;`);
    this.addSql(`alter table if exists "ledger_entry" drop constraint if exists "ledger_entry_kind_check";`);
    // Defaults give the entries of the first ledger their new columns: a trigger
    // refuses to update them.
    this.addSql(`alter table if exists "ledger_entry" add column if not exists "entry_key" text not null default gen_random_uuid()::text, add column if not exists "source" text not null default 'first-ledger', add column if not exists "account" text check ("account" in ('cooperative', 'shop', 'carriage', 'tax')) not null default 'cooperative', add column if not exists "line_item_id" text null, add column if not exists "quantity" integer null, add column if not exists "settled_amount" integer null, add column if not exists "exchange_rate" integer null, add column if not exists "commission_rule_id" text null;`);
    this.addSql(`alter table if exists "ledger_entry" alter column "entry_key" drop default, alter column "source" drop default;`);
    this.addSql(`alter table if exists "ledger_entry" add constraint "ledger_entry_kind_check" check ("kind" in ('sale', 'discount_share', 'shipping_share', 'vat', 'commission', 'refund', 'adjustment', 'payout'));`);
    this.addSql(`drop index if exists "IDX_ledger_entry_once_per_part";`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ledger_entry_entry_key_unique" ON "ledger_entry" ("entry_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_order_id" ON "ledger_entry" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_source" ON "ledger_entry" ("source") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_ledger_entry_entry_key_unique";`);
    this.addSql(`drop index if exists "IDX_ledger_entry_order_id";`);
    this.addSql(`drop index if exists "IDX_ledger_entry_source";`);
    this.addSql(`alter table if exists "ledger_entry" drop column if exists "entry_key", drop column if exists "source", drop column if exists "account", drop column if exists "line_item_id", drop column if exists "quantity", drop column if exists "settled_amount", drop column if exists "exchange_rate", drop column if exists "commission_rule_id";`);
  }

}
