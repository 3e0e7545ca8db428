import { ZelligePattern } from "@/components/ui/zellige-band"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"

const STEPS = ["make", "gather", "ship"] as const

/** From the field to the door, in three sentences. */
export function HowItWorks({ locale }: { locale: Locale }) {
  const t = getTranslator(locale, "home")
  return (
    <section aria-labelledby="home-how" className="page">
      <div className="grid gap-8 md:grid-cols-[16rem_1fr] md:gap-16">
        <h2 id="home-how" className="text-3xl">
          {t("how")}
        </h2>
        <ol className="border-t">
          {STEPS.map((step, index) => (
            <li
              key={step}
              className="grid grid-cols-[4rem_1fr] gap-x-5 border-b py-6 md:grid-cols-[6rem_1fr]"
            >
              <span className="relative flex aspect-square items-center justify-center overflow-hidden">
                <ZelligePattern
                  cell={24}
                  className="absolute inset-0 size-full"
                />
                <span className="relative flex size-9 items-center justify-center bg-plaster font-display text-xl md:size-12">
                  {index + 1}
                </span>
              </span>
              <div>
                <h3 className="text-xl">{t(`steps.${step}.title`)}</h3>
                <p className="mt-1 max-w-text">{t(`steps.${step}.body`)}</p>
              </div>
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}
