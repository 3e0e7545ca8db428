import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CheckCircleSolid, CheckCircle } from "@medusajs/icons"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { crumb } from "@coopstore/admin-kit/crumb"
import { DeskSection } from "../../components/to-do/desk-section"
import { useTasks } from "../../lib/use-tasks"

const ToDoPage = () => {
  const { t } = useTranslation("to-do")
  const { desks, failed, isLoading } = useTasks()
  const [showsAll, setShowsAll] = useState(false)
  const waiting = desks.reduce(
    (sum, { tasks }) =>
      sum + tasks.reduce((part, { count }) => part + count, 0),
    0
  )
  const shown = desks
    .map(({ desk, tasks }) => ({
      desk,
      tasks: showsAll ? tasks : tasks.filter(({ count }) => count),
    }))
    .filter(({ tasks }) => tasks.length)

  return (
    <div className="flex flex-col gap-3">
      <Container className="flex items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading>{t("title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle" aria-live="polite">
            {isLoading ? t("loading") : t("waiting", { count: waiting })}
          </Text>
        </div>
        <Button
          size="small"
          variant="secondary"
          aria-pressed={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {t(showsAll ? "showWaiting" : "showAll")}
        </Button>
      </Container>
      {failed.map((desk) => (
        <Container key={desk} className="px-6 py-4" role="alert">
          <Text size="small">{t("failed", { desk: t(`desks.${desk}`) })}</Text>
        </Container>
      ))}
      {!isLoading && !failed.length && !shown.length && (
        <Container className="flex flex-col items-center gap-2 px-6 py-16 text-center">
          <CheckCircleSolid className="text-ui-tag-green-icon" />
          <Text weight="plus">{t("empty.title")}</Text>
          <Text size="small" className="text-ui-fg-subtle max-w-md">
            {t("empty.hint")}
          </Text>
        </Container>
      )}
      {shown.map(({ desk, tasks }) => (
        <DeskSection key={desk} desk={desk} tasks={tasks} />
      ))}
    </div>
  )
}

export const config = defineRouteConfig({
  label: "title",
  translationNs: "to-do",
  icon: CheckCircle,
  rank: 0,
})

export const handle = crumb("to-do:title")

export default ToDoPage
