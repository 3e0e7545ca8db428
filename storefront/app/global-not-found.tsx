import "./globals.css"
import type { Metadata } from "next"
import { Wordmark } from "@/components/layout/wordmark"
import arabic from "@/messages/ar/errors.json"
import english from "@/messages/en/errors.json"
import french from "@/messages/fr/errors.json"

export const metadata: Metadata = { title: "404 · CoopStore" }

const VERSIONS = [
  { language: "fr", direction: "ltr", words: french },
  { language: "ar", direction: "rtl", words: arabic },
  { language: "en", direction: "ltr", words: english },
] as const

/** An address that belongs to no page: nobody knows its language, so all three. */
export default function GlobalNotFound() {
  return (
    <html lang="fr">
      <body>
        <header className="page py-4">
          {/* A whole new document: this page has no router of the shop. */}
          <a
            href="/"
            aria-label="CoopStore"
            className="inline-flex min-h-11 items-center"
          >
            <Wordmark />
          </a>
        </header>
        <main className="page grid gap-10 py-10 md:grid-cols-3">
          {VERSIONS.map(({ language, direction, words }, index) => {
            const Heading = index === 0 ? "h1" : "h2"
            return (
              <section key={language} lang={language} dir={direction}>
                <Heading className="text-2xl">{words.notFoundTitle}</Heading>
                <p className="mt-3">{words.notFoundBody}</p>
                <p className="mt-4">
                  <a href={`/${language}-ma`} className="text-link">
                    {words.home}
                  </a>
                </p>
              </section>
            )
          })}
        </main>
      </body>
    </html>
  )
}
