import { Icon, type IconName } from "@/components/ui/icon"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import { EmptyState } from "../kit/empty-state"
import type { Space } from "../session/space"
import type { Today } from "./read-today"

type Task = {
  key: "newOrders" | "toPrepare" | "returned" | "lowStock"
  count: number
  icon: IconName
  path: string
}

/** What waits for the person, each thing with its count and its way. */
export function TaskList({ space, today }: { space: Space; today: Today }) {
  const { locale } = space
  const t = getTranslator(locale, "space")
  const tasks = listTasks(today)
  if (tasks.length === 0) {
    return <EmptyState icon="check">{t("today.nothing")}</EmptyState>
  }
  return (
    <ul className="grid gap-3 sm:grid-cols-2">
      {tasks.map(({ key, count, icon, path }) => (
        <li key={key}>
          <a
            href={localePath(locale, path)}
            className="flex min-h-20 items-center gap-4 rounded-eased border border-clay bg-plaster p-4 hover:bg-sand"
          >
            <Icon name={icon} className="size-9 shrink-0 text-clay" />
            <span className="min-w-0 grow leading-snug font-semibold">
              {t(`today.tasks.${key}`, { count })}
            </span>
            <Icon name="chevron" className="mirror size-6 shrink-0 text-reed" />
          </a>
        </li>
      ))}
    </ul>
  )
}

function listTasks(today: Today): Task[] {
  const tasks: Task[] = [
    {
      key: "newOrders",
      count: today.newOrders?.count ?? 0,
      icon: "parcel",
      path: "/espace/orders",
    },
    {
      key: "toPrepare",
      count: today.toPrepare,
      icon: "basket",
      path: "/espace/orders",
    },
    {
      key: "returned",
      count: today.returned,
      icon: "pencil",
      path: "/espace/listings",
    },
    {
      key: "lowStock",
      count: today.lowStock,
      icon: "shelves",
      path: "/espace/stock",
    },
  ]
  return tasks.filter(({ count }) => count > 0)
}
