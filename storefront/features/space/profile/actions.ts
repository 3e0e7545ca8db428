"use server"

import { redirect } from "next/navigation"
import { isEmail } from "@/lib/address/address-form"
import { parsePhone } from "@/lib/address/phone"
import { formLocale } from "@/lib/forms/form-locale"
import { formText } from "@/lib/forms/form-text"
import { localePath } from "@/lib/i18n/locale-path"
import { languageOf, marketOf } from "@/lib/i18n/locales"
import { answerPath } from "../answers/answer-path"
import { refuseForm } from "../answers/kept-answers"
import type { SpaceFormState } from "../answers/space-form-state"
import { sendVendor, type Sent } from "../session/send-vendor"
import { findFiguresProblems, readFigures } from "./figures"
import { findRibProblem, groupRib, ribDigits } from "../answers/rib"
import { storyLanguage } from "./sections"

const TAGLINE_LIMIT = 300
const STORY_LIMIT = 10_000
const HOME = "MA"

/** Saves what the cooperative tells of itself, in the form's language. */
export async function saveStory(
  previous: SpaceFormState,
  form: FormData
): Promise<SpaceFormState> {
  const values = {
    tagline: formText(form, "tagline", TAGLINE_LIMIT),
    story: formText(form, "story", STORY_LIMIT),
  }
  const locale = formLocale(form)
  const language = storyLanguage(form.get("form")) ?? languageOf(locale)
  const sent = await sendVendor("/vendor/cooperative", {
    locale: `${language}-${marketOf(locale)}`,
    body: { tagline: values.tagline || null, story: values.story || null },
  })
  return answerSaving(previous, form, values, sent)
}

/** Saves the year of foundation, and how many members and women there are. */
export async function saveFigures(
  previous: SpaceFormState,
  form: FormData
): Promise<SpaceFormState> {
  const values = {
    founded: formText(form, "founded", 8),
    members: formText(form, "members", 8),
    women: formText(form, "women", 8),
  }
  const figures = readFigures(values)
  const problems = findFiguresProblems(values, figures)
  return Object.keys(problems).length
    ? refuseForm(previous, form, values, { problems })
    : save(previous, form, values, figures)
}

/** Saves how staff reach the cooperative. */
export async function saveContacts(
  previous: SpaceFormState,
  form: FormData
): Promise<SpaceFormState> {
  const values = {
    contact_phone: formText(form, "contact_phone", 40),
    contact_email: formText(form, "contact_email", 254).toLowerCase(),
  }
  const phone = values.contact_phone
    ? parsePhone(values.contact_phone, HOME)
    : null
  const badPhone = values.contact_phone !== "" && !phone
  const badEmail = values.contact_email !== "" && !isEmail(values.contact_email)
  if (badPhone || badEmail) {
    return refuseForm(previous, form, values, {
      problems: {
        ...(badPhone ? { contact_phone: "phone" } : {}),
        ...(badEmail ? { contact_email: "email" } : {}),
      },
    })
  }
  return save(previous, form, values, {
    contact_phone: phone,
    contact_email: values.contact_email || null,
  })
}

/** Saves the account that the shop pays to. */
export async function saveBank(
  previous: SpaceFormState,
  form: FormData
): Promise<SpaceFormState> {
  const rib = ribDigits(formText(form, "rib", 60))
  const values = { rib: groupRib(rib) }
  const problem = rib ? findRibProblem(rib) : "required"
  return problem
    ? refuseForm(previous, form, values, { problems: { rib: problem } })
    : save(previous, form, values, { rib }, "bank")
}

/** Stops the sale of every product, until a day or until they say so. */
export async function startHoliday(form: FormData): Promise<void> {
  const day = formText(form, "until", 10)
  const body = { on_holiday: true, holiday_until: day || null }
  await moveHoliday(form, body, "holiday")
}

/** Starts the sale again. */
export async function endHoliday(form: FormData): Promise<void> {
  await moveHoliday(form, { on_holiday: false }, "back")
}

async function moveHoliday(
  form: FormData,
  body: { on_holiday: boolean; holiday_until?: string | null },
  said: string
): Promise<never> {
  const sent = await sendVendor("/vendor/holiday", {
    locale: formLocale(form),
    body,
  })
  redirect(answerPath(profilePath(form), sent, said))
}

async function save(
  previous: SpaceFormState,
  form: FormData,
  values: Record<string, string>,
  body: object,
  said = "saved"
): Promise<SpaceFormState> {
  const locale = formLocale(form)
  const sent = await sendVendor("/vendor/cooperative", { locale, body })
  return answerSaving(previous, form, values, sent, said)
}

function answerSaving(
  previous: SpaceFormState,
  form: FormData,
  values: Record<string, string>,
  sent: Sent<unknown>,
  said = "saved"
): Promise<SpaceFormState> {
  if (!sent.ok) {
    return refuseForm(previous, form, values, { problem: sent.code })
  }
  redirect(answerPath(profilePath(form), sent, said))
}

function profilePath(form: FormData): string {
  return localePath(formLocale(form), "/espace/profile")
}
