import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127114300 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "cash_collection" add column if not exists "written_off_by" text null, add column if not exists "written_off_reason" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "cash_collection" drop column if exists "written_off_by", drop column if exists "written_off_reason";`);
  }

}
