import type { MedusaRequest } from "@medusajs/framework/http"
import { LISTING_MODULE } from "../../../modules/listing"
import type ListingModuleService from "../../../modules/listing/service"
import { parseListingRows } from "../../../sheets/parse-listing-rows"
import { planImport, type ImportPlan } from "../../../sheets/plan-import"
import { readSheet, UnreadableSheet } from "../../../sheets/read-sheet"
import { toImportReport } from "../../../sheets/to-import-report"
import { importListingsWorkflow } from "../../../workflows/import-listings"
import { listKnownListings } from "../../../workflows/queries/list-known-listings"
import { listSheetCategories } from "../../../workflows/queries/list-sheet-categories"
import { VendorProblem } from "../../../workflows/rules/vendor-problem"
import { readerLanguage } from "../reader-language"
import { vendorRoute, type VendorHandler } from "../vendor-route"
import { getVendorContext } from "../vendor-scope"

type ImportFields = { dry_run?: string; confirm_prices?: string }
type ImportRequest = Parameters<
  VendorHandler<ImportFields, Record<string, unknown>>
>[0]

export const POST = vendorRoute<ImportFields>(
  async (req, res, { cooperative_id, admin_id }) => {
    const { plan, rows } = await readPlan(req)
    const dry_run = req.body.dry_run !== "false"
    const import_report = toImportReport(plan, { dry_run, rows })
    if (!dry_run && plan.problems.length) {
      throw new VendorProblem(
        "bad_rows",
        "Nothing was imported: some rows of the file are wrong",
        { report: import_report }
      )
    }
    if (!dry_run) {
      await importListingsWorkflow(req.scope).run({
        input: {
          cooperative_id,
          admin_id,
          language: readerLanguage(req),
          operations: plan.operations,
        },
      })
    }
    res.json({ import_report })
  }
)

async function readPlan(
  req: ImportRequest
): Promise<{ plan: ImportPlan; rows: number }> {
  const { cooperative_id } = getVendorContext(req)
  const language = readerLanguage(req)
  const [sheet, categories, listings] = await Promise.all([
    readUpload(req),
    listSheetCategories(req.scope),
    listKnownListings(req.scope, { cooperative_id, language }),
  ])
  const { rows, problems } = parseListingRows(sheet, categories)
  const { priceJumpFactor } = factorOf(req)
  const plan = planImport(rows, listings, {
    language,
    price_jump_factor: priceJumpFactor,
    confirm_prices: req.body.confirm_prices === "true",
  })
  return {
    rows: Math.max(0, sheet.length - 1),
    plan: { ...plan, problems: [...problems, ...plan.problems] },
  }
}

function factorOf({ scope }: MedusaRequest<ImportFields>) {
  return scope.resolve<ListingModuleService>(LISTING_MODULE)
}

async function readUpload({ file }: ImportRequest): Promise<string[][]> {
  if (!file) {
    throw new VendorProblem("bad_upload", "No file was sent")
  }
  try {
    return await readSheet(file.buffer)
  } catch (error) {
    if (error instanceof UnreadableSheet) {
      throw new VendorProblem("not_a_sheet", error.message)
    }
    throw error
  }
}
