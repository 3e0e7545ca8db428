import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127091200 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "cooperative_order_line" add column if not exists "canceled_quantity" integer not null default 0;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "cooperative_order_line" drop column if exists "canceled_quantity";`);
  }

}
