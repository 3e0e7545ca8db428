import { TriangleRightMini } from "@medusajs/icons"
import { Badge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { Task } from "../../lib/use-tasks"
import { sayAge, sayWait } from "./age"

/** One kind of work: how many, since when, and the way to it. */
export const TaskRow = ({
  task: { key, count, link, oldest_at },
}: {
  task: Task
}) => {
  const { t, i18n } = useTranslation("to-do")
  return (
    <li>
      <Link
        to={link}
        className="hover:bg-ui-bg-base-hover focus-visible:bg-ui-bg-base-hover flex items-center gap-4 px-6 py-3 outline-none"
      >
        <Badge
          size="small"
          color={count ? "orange" : "grey"}
          className="min-w-10 justify-center tabular-nums"
        >
          {count.toLocaleString(i18n.language)}
        </Badge>
        <span className="flex min-w-0 flex-1 flex-col gap-x-4 sm:flex-row sm:items-center sm:justify-between">
          <span>
            <Text size="small" weight="plus">
              {t(`tasks.${key}.title`, { defaultValue: key })}
            </Text>
            <Text size="small" className="text-ui-fg-subtle">
              {t(`tasks.${key}.hint`, { defaultValue: "" })}
            </Text>
          </span>
          {oldest_at && (
            <Text size="small" className="text-ui-fg-muted sm:text-right">
              {key === "certificates_expiring"
                ? t("since.expires", {
                    age: sayAge(oldest_at, Date.now(), i18n.language),
                  })
                : t("since.waits", {
                    age: sayWait(oldest_at, Date.now(), i18n.language),
                  })}
            </Text>
          )}
        </span>
        <TriangleRightMini className="text-ui-fg-muted shrink-0" />
      </Link>
    </li>
  )
}
