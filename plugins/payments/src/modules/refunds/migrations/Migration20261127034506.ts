import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127034506 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "order_refund" add column if not exists "booked_at" timestamptz null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "order_refund" drop column if exists "booked_at";`);
  }

}
