import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127005021 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "ledger_release" drop constraint if exists "ledger_release_cooperative_order_id_unique";`);
    this.addSql(`create table if not exists "ledger_entry" ("id" text not null, "cooperative_id" text not null, "cooperative_order_id" text null, "order_id" text null, "kind" text check ("kind" in ('sale', 'commission', 'refund', 'adjustment', 'payout')) not null, "amount" integer not null, "currency_code" text not null, "occurred_at" timestamptz not null, "author" text not null, "reason" text null, "rate_basis_points" integer null, "reverses" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_entry_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_deleted_at" ON "ledger_entry" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ledger_entry_once_per_part" ON "ledger_entry" ("cooperative_order_id", "kind") WHERE kind in ('sale', 'commission') AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ledger_entry_reversed_once" ON "ledger_entry" ("reverses") WHERE reverses is not null AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_cooperative_id_occurred_at" ON "ledger_entry" ("cooperative_id", "occurred_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_cooperative_order_id" ON "ledger_entry" ("cooperative_order_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ledger_release" ("id" text not null, "cooperative_order_id" text not null, "cooperative_id" text not null, "paid_at" timestamptz not null, "delivered_at" timestamptz not null, "available_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_release_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_release_deleted_at" ON "ledger_release" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ledger_release_cooperative_order_id_unique" ON "ledger_release" ("cooperative_order_id") WHERE deleted_at IS NULL;`);

    // The ledger is added to and never changed. Only the transaction that takes
    // back what an unfinished workflow has just added may delete.
    this.addSql(`create or replace function ledger_refuse_change() returns trigger as $$
      begin
        if tg_op = 'DELETE' and current_setting('coopstore.ledger_undo', true) = 'on' then
          return old;
        end if;
        raise exception 'The ledger never changes: add a contrary entry instead of the % of %', lower(tg_op), old.id;
      end $$ language plpgsql;`);
    for (const table of ["ledger_entry", "ledger_release"]) {
      this.addSql(`create trigger "${table}_never_changes" before update or delete on "${table}" for each row execute function ledger_refuse_change();`);
    }
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ledger_entry" cascade;`);

    this.addSql(`drop table if exists "ledger_release" cascade;`);

    this.addSql(`drop function if exists ledger_refuse_change();`);
  }

}
