import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { REPORT_MODULE } from "../../modules/report"
import type ReportModuleService from "../../modules/report/service"
import { listCategoryOfProducts } from "../queries/list-category-of-products"
import { readPartRows } from "../queries/read-part-rows"
import { toSalesFacts } from "../rules/to-sales-facts"

/**
 * Writes parts as they stand now. There is nothing to undo: facts repeat what
 * the parts say, and writing them again says the same.
 */
export const saveSalesFactsStep = createStep(
  "save-sales-facts",
  async ({ part_ids }: { part_ids: string[] }, { container }) => {
    const service = container.resolve<ReportModuleService>(REPORT_MODULE)
    const rows = await readPartRows(container, part_ids)
    const categories = await listCategoryOfProducts(
      container,
      rows.flatMap(({ lines }) => lines.map(({ product_id }) => product_id))
    )
    const { marketOfCurrency } = service
    const facts = rows.map((row) =>
      toSalesFacts(row, { categories, marketOfCurrency })
    )
    await service.saveSales({
      parts: facts.map(({ part }) => part),
      sales: facts.flatMap(({ sales }) => sales),
    })
    return new StepResponse({ parts: facts.length })
  }
)
