import { Container, Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Desk, Task } from "../../lib/use-tasks"
import { TaskRow } from "./task-row"

/** The kinds of work of one desk, those that wait first. */
export const DeskSection = ({ desk, tasks }: { desk: Desk; tasks: Task[] }) => {
  const { t } = useTranslation("to-do")
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t(`desks.${desk}`)}
      </Heading>
      <ul className="divide-y">
        {tasks.map((task) => (
          <TaskRow key={task.key} task={task} />
        ))}
      </ul>
    </Container>
  )
}
