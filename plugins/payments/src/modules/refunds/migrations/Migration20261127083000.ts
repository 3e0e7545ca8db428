import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127083000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "order_refund" drop constraint if exists "order_refund_way_check";`);
    this.addSql(`alter table if exists "order_refund" add column if not exists "carried_amount" integer not null default 0, add column if not exists "replacement_order_id" text null;`);
    this.addSql(`alter table if exists "order_refund" add constraint "order_refund_way_check" check ("way" in ('card', 'not_collected', 'transfer', 'exchange'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "order_refund" drop constraint if exists "order_refund_way_check";`);
    this.addSql(`alter table if exists "order_refund" drop column if exists "carried_amount", drop column if exists "replacement_order_id";`);
    this.addSql(`alter table if exists "order_refund" add constraint "order_refund_way_check" check ("way" in ('card', 'not_collected', 'transfer'));`);
  }

}
