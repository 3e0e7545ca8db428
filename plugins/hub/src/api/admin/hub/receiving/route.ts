import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findPartsOfScan } from "../../../../workflows/queries/find-parts-of-scan"
import { nameAuthors } from "../../../../workflows/queries/name-authors"
import type { AdminScan } from "../validators"

export const GET = async (
  req: MedusaRequest<unknown, AdminScan>,
  res: MedusaResponse
) => {
  const parts = await findPartsOfScan(req.scope, req.validatedQuery.code)
  const names = await nameAuthors(
    req.scope,
    parts.flatMap(({ receipt }) => receipt?.author ?? [])
  )
  res.json({
    parts: parts.map(({ receipt, ...part }) => ({
      ...part,
      receipt: receipt && {
        ...receipt,
        author: names.get(receipt.author) ?? receipt.author,
      },
    })),
  })
}
