import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127083100 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "after_sale" drop constraint if exists "after_sale_kind_check";`);
    this.addSql(`alter table if exists "after_sale" add column if not exists "replacement_order_id" text null, add column if not exists "replacement_display_id" integer null;`);
    this.addSql(`alter table if exists "after_sale" add constraint "after_sale_kind_check" check ("kind" in ('cancellation', 'door_refusal', 'return', 'exchange', 'lost'));`);
    this.addSql(`alter table if exists "after_sale_line" add column if not exists "replacement_variant_id" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "after_sale_line" drop column if exists "replacement_variant_id";`);
    this.addSql(`alter table if exists "after_sale" drop constraint if exists "after_sale_kind_check";`);
    this.addSql(`alter table if exists "after_sale" drop column if exists "replacement_order_id", drop column if exists "replacement_display_id";`);
    this.addSql(`alter table if exists "after_sale" add constraint "after_sale_kind_check" check ("kind" in ('cancellation', 'door_refusal', 'return', 'lost'));`);
  }

}
