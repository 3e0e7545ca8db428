import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123175641 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "order_access" drop constraint if exists "order_access_token_unique";`
    )
    this.addSql(
      `alter table if exists "order_access" drop constraint if exists "order_access_order_id_unique";`
    )
    this.addSql(
      `create table if not exists "order_access" ("id" text not null, "order_id" text not null, "token" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_access_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_access_order_id_unique" ON "order_access" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_access_token_unique" ON "order_access" ("token") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_access_deleted_at" ON "order_access" ("deleted_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "order_access" cascade;`)
  }
}
