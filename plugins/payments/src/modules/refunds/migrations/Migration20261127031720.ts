import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127031720 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "order_refund" drop constraint if exists "order_refund_key_unique";`);
    this.addSql(`create table if not exists "order_refund" ("id" text not null, "key" text not null, "order_id" text not null, "order_display_id" integer not null, "way" text check ("way" in ('card', 'not_collected', 'transfer')) not null, "state" text check ("state" in ('given', 'owed')) not null, "amount" integer not null, "currency_code" text not null, "reason" text not null, "author" text not null, "reference" text null, "settled_by" text null, "settled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_refund_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_refund_deleted_at" ON "order_refund" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_refund_key_unique" ON "order_refund" ("key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_refund_order_id" ON "order_refund" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_refund_way_state" ON "order_refund" ("way", "state") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "order_refund" cascade;`);
  }

}
