"use client"

import { useState, type ChangeEvent } from "react"
import { Icon } from "@/components/ui/icon"
import { shrinkPhoto } from "../listings/shrink-photo"

/**
 * One file to send: choosing it sends it, a photo made small first. Without
 * scripts a button sends what was chosen. The answer is a page, not a script's.
 */
export function FileForm({
  id,
  action,
  hidden,
  accept,
  words,
}: {
  id: string
  action: string
  hidden: Record<string, string>
  accept: string
  words: { choose: string; hint?: string; send: string; busy: string }
}) {
  const [busy, setBusy] = useState(false)

  async function onChange({
    currentTarget: input,
  }: ChangeEvent<HTMLInputElement>) {
    const [file] = input.files ?? []
    if (!file) {
      return
    }
    setBusy(true)
    if (file.type.startsWith("image/")) {
      const small = await shrinkPhoto(file)
      const chosen = new DataTransfer()
      chosen.items.add(new File([small], file.name, { type: small.type }))
      input.files = chosen.files
    }
    input.form?.requestSubmit()
  }

  return (
    <form
      method="post"
      encType="multipart/form-data"
      action={action}
      className="flex flex-col gap-2"
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label
        htmlFor={id}
        className="relative inline-flex min-h-14 cursor-pointer noscript:flex-wrap items-center justify-center gap-3 rounded-eased border border-kohl bg-plaster px-5 py-3 text-center leading-snug font-semibold hover:bg-sand has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-majorelle"
      >
        <Icon
          name={accept.includes("pdf") ? "upload" : "camera"}
          className="size-6 shrink-0"
        />
        {busy ? words.busy : words.choose}
        <input
          id={id}
          type="file"
          name="file"
          accept={accept}
          required
          onChange={onChange}
          className="sr-only noscript:static noscript:m-0 noscript:h-auto noscript:w-full noscript:min-w-0 noscript:[clip-path:none]"
        />
      </label>
      {words.hint && <p className="text-sm text-reed">{words.hint}</p>}
      <button
        type="submit"
        className="hidden min-h-12 border border-kohl px-4 font-semibold noscript:block"
      >
        {words.send}
      </button>
    </form>
  )
}
