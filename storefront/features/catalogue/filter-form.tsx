import { Button } from "@/components/ui/button"
import { Checkbox } from "@/components/ui/choice"
import { Disclosure } from "@/components/ui/disclosure"
import { InputField } from "@/components/ui/field"
import { marketOf, type Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import {
  FACETS,
  isNarrowed,
  type CatalogueState,
  type Facet,
} from "@/lib/shop/catalogue-state"
import type { FacetOption, FacetOptions } from "./facet-options"

type FilterFormProps = {
  locale: Locale
  /** Address of the list without its query. */
  path: string
  state: CatalogueState
  options: FacetOptions
  /** Whole major units. */
  bounds: { min: number; max: number } | null
  /** The facet that the page itself is about, if any. */
  without?: Facet | undefined
}

/** Longer lists scroll in place. */
const LONG_LIST = 14

const OPEN: Facet[] = ["category", "region"]

/** All filters as one plain form: choose, then show. */
export function FilterForm(props: FilterFormProps) {
  const { locale, path, state, options, without } = props
  const t = getTranslator(locale, "catalogue")
  return (
    <form action={path} className="flex min-h-full flex-col">
      {state.q && <input type="hidden" name="q" value={state.q} />}
      {state.sort !== "popular" && (
        <input type="hidden" name="sort" value={state.sort} />
      )}
      {FACETS.filter((facet) => facet !== without).map((facet) => (
        <FacetGroup
          key={facet}
          facet={facet}
          legend={t(`facets.${facet}`)}
          options={options[facet]}
          open={OPEN.includes(facet) || state[facet].length > 0}
        />
      ))}
      <PriceFields {...props} />
      <div className="border-t">
        <Checkbox
          name="stock"
          value="1"
          defaultChecked={state.stock}
          label={t("stock")}
        />
      </div>
      <div className="sticky bottom-0 mt-auto flex items-center gap-3 border-t bg-plaster py-3">
        <Button type="submit" className="grow">
          {t("apply")}
        </Button>
        {isNarrowed(state) && (
          <a
            href={path}
            rel="nofollow"
            className="text-link inline-flex min-h-11 items-center"
          >
            {t("reset")}
          </a>
        )}
      </div>
    </form>
  )
}

function FacetGroup({
  facet,
  legend,
  options,
  open,
}: {
  facet: Facet
  legend: string
  options: FacetOption[]
  open: boolean
}) {
  if (options.length === 0) {
    return null
  }
  return (
    <Disclosure summary={legend} open={open}>
      <fieldset>
        <legend className="sr-only">{legend}</legend>
        <div
          className={
            options.length > LONG_LIST ? "max-h-96 overflow-y-auto" : undefined
          }
        >
          {options.map((option) => (
            <Checkbox
              key={option.value}
              name={facet}
              value={option.value}
              defaultChecked={option.chosen}
              label={option.label}
              aside={option.count}
            />
          ))}
        </div>
      </fieldset>
    </Disclosure>
  )
}

function PriceFields({ locale, state, bounds }: FilterFormProps) {
  const t = getTranslator(locale, "catalogue")
  const currency = t(`currencies.${marketOf(locale)}`)
  const range = {
    type: "number",
    inputMode: "numeric",
    min: 0,
    step: 1,
  } as const
  return (
    <Disclosure
      summary={t("price", { currency })}
      open={state.min !== null || state.max !== null}
    >
      <div className="grid grid-cols-2 gap-3 px-1">
        <InputField
          {...range}
          id="price-min"
          name="min"
          label={t("min")}
          defaultValue={state.min ?? ""}
          placeholder={bounds ? String(bounds.min) : undefined}
        />
        <InputField
          {...range}
          id="price-max"
          name="max"
          label={t("max")}
          defaultValue={state.max ?? ""}
          placeholder={bounds ? String(bounds.max) : undefined}
        />
      </div>
    </Disclosure>
  )
}
