import { Button, toast, usePrompt } from "@medusajs/ui"
import { useNavigate } from "react-router-dom"
import type { CooperativeDetail } from "../../lib/types"
import {
  useAdminWrite,
  useCooperativeProducts,
} from "../../lib/use-cooperatives"
import { useTexts } from "../../lib/use-texts"

const TRANSITIONS = {
  pending: ["approve", "close"],
  active: ["suspend", "close"],
  suspended: ["reactivate", "close"],
  closed: [],
} as const

/** What staff may do with a cooperative, each time saying what will happen. */
export const StatusActions = ({
  cooperative,
}: {
  cooperative: CooperativeDetail
}) => {
  const t = useTexts()
  const prompt = usePrompt()
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
    try {
      if (verb === "delete") {
        await mutateAsync({ path, method: "DELETE" })
        navigate("/cooperatives")
      } else {
        await mutateAsync({ path: `${path}/${verb}`, body: {} })
      }
      toast.success(t("saved"))
    } catch (error) {
      toast.error(error instanceof Error ? error.message : t("failed"))
    }
  }

  return (
    <div className="flex flex-wrap gap-2">
      <Button
        size="small"
        variant="secondary"
        onClick={() => navigate(`/cooperatives/${cooperative.id}/edit`)}
      >
        {t("edit")}
      </Button>
      {[...TRANSITIONS[cooperative.status], "delete"].map((verb) => (
        <Button
          key={verb}
          size="small"
          disabled={isPending || !data}
          variant={
            verb === "approve" || verb === "reactivate" ? "primary" : "danger"
          }
          onClick={() => act(verb)}
        >
          {t(`actions.${verb}`)}
        </Button>
      ))}
    </div>
  )
}
