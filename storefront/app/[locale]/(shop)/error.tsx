"use client"

import { useParams } from "next/navigation"
import { useEffect } from "react"
import { Button } from "@/components/ui/button"
import arabic from "@/messages/ar/errors.json"
import english from "@/messages/en/errors.json"
import french from "@/messages/fr/errors.json"

/** What a visitor sees when a page fails; the words are in the three languages. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  const { locale } = useParams()
  const words = wordsOf(String(locale))
  useEffect(() => {
    console.error(error)
  }, [error])
  return (
    <div className="page py-16">
      <h1 className="text-3xl">{words.title}</h1>
      <p className="mt-4 max-w-text">{words.body}</p>
      <div className="mt-8 flex flex-wrap items-center gap-6">
        <Button onClick={reset}>{words.retry}</Button>
        <a href={`/${String(locale)}`} className="text-link">
          {words.home}
        </a>
      </div>
    </div>
  )
}

function wordsOf(locale: string) {
  if (locale.startsWith("ar")) {
    return arabic
  }
  return locale.startsWith("en") ? english : french
}
