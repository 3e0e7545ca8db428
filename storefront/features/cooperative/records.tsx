import { formatDate } from "@/lib/format/numbers"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import type { Certificate, Cooperative } from "@/lib/shop/cooperative"

const TYPES = [
  "AOP",
  "IGP",
  "label-agricole",
  "organic",
  "onssa",
  "other",
] as const

/** Certificates, then programmes, trainings and prizes. */
export function Records({
  locale,
  cooperative,
}: {
  locale: Locale
  cooperative: Cooperative
}) {
  const t = getTranslator(locale, "cooperative")
  const { certificates, milestones } = cooperative
  return (
    <>
      {certificates.length > 0 && (
        <section aria-labelledby="cooperative-proofs" className="mt-14">
          <h2 id="cooperative-proofs" className="text-2xl">
            {t("proofs")}
          </h2>
          <ul className="mt-4 border-t">
            {certificates.map((certificate) => (
              <li
                key={`${certificate.type}-${certificate.number}`}
                className="border-b py-4"
              >
                <CertificateLines locale={locale} certificate={certificate} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {milestones.length > 0 && (
        <section aria-labelledby="cooperative-milestones" className="mt-14">
          <h2 id="cooperative-milestones" className="text-2xl">
            {t("milestones")}
          </h2>
          <ol className="mt-4 border-t">
            {milestones.map((milestone) => (
              <li
                key={`${milestone.kind}-${milestone.name}-${milestone.year}`}
                className="grid grid-cols-[4rem_1fr] gap-4 border-b py-4"
              >
                <span className="tabular font-display text-lg">
                  {milestone.year}
                </span>
                <span>
                  <span className="block font-semibold">
                    <bdi>{milestone.name}</bdi>
                  </span>
                  <span className="block text-reed">
                    {t(`kinds.${milestone.kind}`)}
                    {milestone.detail && (
                      <>
                        {" · "}
                        <bdi>{milestone.detail}</bdi>
                      </>
                    )}
                  </span>
                </span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  )
}

function CertificateLines({
  locale,
  certificate,
}: {
  locale: Locale
  certificate: Certificate
}) {
  const t = getTranslator(locale, "cooperative")
  const type = TYPES.find((known) => known === certificate.type) ?? "other"
  const lines = [
    certificate.number && t("number", { number: isolate(certificate.number) }),
    certificate.issuer && t("issuer", { issuer: isolate(certificate.issuer) }),
    certificate.valid_until &&
      t("validUntil", { date: formatDate(certificate.valid_until, locale) }),
  ].filter(Boolean)
  return (
    <>
      <h3 className="text-lg">{t(`types.${type}`)}</h3>
      {lines.map((line) => (
        <p key={line} className="text-reed">
          {line}
        </p>
      ))}
      {certificate.verified && (
        <p className="text-sm text-olive">{t("verified")}</p>
      )}
    </>
  )
}

/** Keeps a name of one script in one piece inside a sentence of another. */
function isolate(name: string): string {
  return `\u2068${name}\u2069`
}
