import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127031719 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "cash_collection" drop constraint if exists "cash_collection_order_id_unique";`);
    this.addSql(`create table if not exists "cash_collection" ("id" text not null, "order_id" text not null, "order_display_id" integer not null, "state" text check ("state" in ('to_confirm', 'confirmed', 'shipped', 'collected', 'remitted', 'reconciled', 'refused', 'canceled')) not null default 'to_confirm', "currency_code" text not null, "amount" integer not null, "remitted_amount" integer not null default 0, "written_off_amount" integer not null default 0, "carrier" text null, "phone" text null, "attempts" integer not null default 0, "last_attempt_at" timestamptz null, "confirmed_by" text null, "refusal_reason" text null, "placed_at" timestamptz not null, "confirmed_at" timestamptz null, "shipped_at" timestamptz null, "collected_at" timestamptz null, "remitted_at" timestamptz null, "reconciled_at" timestamptz null, "refused_at" timestamptz null, "canceled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cash_collection_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cash_collection_deleted_at" ON "cash_collection" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cash_collection_order_id_unique" ON "cash_collection" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cash_collection_state_placed_at" ON "cash_collection" ("state", "placed_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cash_collection_phone_refused_at" ON "cash_collection" ("phone", "refused_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "cash_collection" cascade;`);
  }

}
