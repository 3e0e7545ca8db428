import { EllipsisHorizontal } from "@medusajs/icons"
import { Button, DropdownMenu, IconButton, usePrompt } from "@medusajs/ui"
import { useNavigate } from "react-router-dom"
import { useAttempt } from "#kit/use-attempt"
import type { CooperativeDetail } from "../../lib/types"
import {
  useAdminWrite,
  useCooperativeProducts,
} from "../../lib/use-cooperatives"
import { useTexts } from "../../lib/use-texts"

/** What helps a cooperative stands in view; what ends something is in a menu. */
const TRANSITIONS = {
  pending: { shown: ["approve"], menu: ["close", "delete"] },
  active: { shown: [], menu: ["suspend", "close", "delete"] },
  suspended: { shown: ["reactivate"], menu: ["close", "delete"] },
  closed: { shown: [], menu: ["delete"] },
} as const

/** What staff may do with a cooperative, each time saying what will happen. */
export const StatusActions = ({
  cooperative,
}: {
  cooperative: CooperativeDetail
}) => {
  const t = useTexts()
  const prompt = usePrompt()
  const attempt = useAttempt()
  const navigate = useNavigate()
  const { mutateAsync, isPending } = useAdminWrite<unknown>()
  const { data } = useCooperativeProducts(cooperative.id)
  const published = (data?.products ?? []).filter(
    ({ status }) => status === "published"
  )
  const path = `cooperatives/${cooperative.id}`

  const confirm = (verb: string) =>
    prompt({
      title: t(`actions.${verb}`),
      description: t(`explain.${verb}`, {
        name: cooperative.name,
        published: published.length,
        withdrawn: cooperative.withdrawn_product_ids.length,
      }),
      confirmText: t(`actions.${verb}`),
      cancelText: t("cancel"),
    })

  const act = async (verb: string) => {
    if (!(await confirm(verb))) {
      return
    }
    await attempt(async () => {
      if (verb === "delete") {
        await mutateAsync({ path, method: "DELETE" })
        navigate("/cooperatives")
      } else {
        await mutateAsync({ path: `${path}/${verb}`, body: {} })
      }
    }, t("saved"))
  }

  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button
        size="small"
        variant="secondary"
        onClick={() => navigate(`/cooperatives/${cooperative.id}/edit`)}
      >
        {t("edit")}
      </Button>
      {TRANSITIONS[cooperative.status].shown.map((verb) => (
        <Button
          key={verb}
          size="small"
          disabled={isPending || !data}
          onClick={() => act(verb)}
        >
          {t(`actions.${verb}`)}
        </Button>
      ))}
      <DropdownMenu>
        <DropdownMenu.Trigger asChild>
          <IconButton
            size="small"
            variant="transparent"
            disabled={isPending || !data}
            aria-label={t("more")}
          >
            <EllipsisHorizontal />
          </IconButton>
        </DropdownMenu.Trigger>
        <DropdownMenu.Content align="end">
          {TRANSITIONS[cooperative.status].menu.map((verb) => (
            <DropdownMenu.Item key={verb} onSelect={() => act(verb)}>
              {t(`actions.${verb}`)}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu>
    </div>
  )
}
