import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127084500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "ledger_release" alter column "paid_at" drop not null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "ledger_release" alter column "paid_at" set not null;`);
  }

}
