import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127032334 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "tracking_number" drop constraint if exists "tracking_number_carrier_number_unique";`);
    this.addSql(`create table if not exists "tracking_number" ("id" text not null, "carrier" text not null, "number" text not null, "serial" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tracking_number_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracking_number_deleted_at" ON "tracking_number" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tracking_number_carrier_number_unique" ON "tracking_number" ("carrier", "number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracking_number_carrier_serial" ON "tracking_number" ("carrier", "serial") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "tracking_number" cascade;`);
  }

}
