import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126234940 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "cooperative_order" drop constraint if exists "cooperative_order_status_check";`);

    this.addSql(`alter table if exists "cooperative_order" add column if not exists "delivery_town" text null, add column if not exists "delivery_country" text null, add column if not exists "accepted_at" timestamptz null, add column if not exists "ready_at" timestamptz null, add column if not exists "received_at" timestamptz null, add column if not exists "shipped_at" timestamptz null, add column if not exists "delivered_at" timestamptz null, add column if not exists "refused_at" timestamptz null, add column if not exists "refusal_reason" text null;`);
    this.addSql(`alter table if exists "cooperative_order" add constraint "cooperative_order_status_check" check("status" in ('new', 'accepted', 'ready', 'received', 'shipped', 'delivered', 'refused', 'canceled'));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cooperative_order_cooperative_id_placed_at" ON "cooperative_order" ("cooperative_id", "placed_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "cooperative_order" drop constraint if exists "cooperative_order_status_check";`);

    this.addSql(`drop index if exists "IDX_cooperative_order_cooperative_id_placed_at";`);
    this.addSql(`alter table if exists "cooperative_order" drop column if exists "delivery_town", drop column if exists "delivery_country", drop column if exists "accepted_at", drop column if exists "ready_at", drop column if exists "received_at", drop column if exists "shipped_at", drop column if exists "delivered_at", drop column if exists "refused_at", drop column if exists "refusal_reason";`);

    this.addSql(`alter table if exists "cooperative_order" add constraint "cooperative_order_status_check" check("status" in ('new', 'ready', 'received', 'canceled'));`);
  }

}
