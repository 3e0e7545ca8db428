"use client"

import type { ComponentProps } from "react"
import { InputField } from "@/components/ui/field"
import type { Language } from "@/lib/i18n/locales"
import type { Allergen } from "@/lib/shop/allergens"
import { AllergenChips } from "./allergen-chips"
import { isFood } from "./category-class"
import type { CategoryChoice } from "./category-tiles"
import { CertificateFields, type CertificateChoice } from "./certificate-fields"
import { EditorSection } from "./editor-section"
import { KindFields } from "./kind-fields"
import type { ListingDraft } from "./listing-draft"
import type {
  Content,
  ListingGap,
  TextField as FieldName,
} from "./listing-wire"
import type { ListingWords } from "./listing-words"
import { MonthChips } from "./month-chips"
import { PhotoPicker } from "./photo-picker"
import { SignFields } from "./sign-fields"
import { TextField } from "./text-field"
import type { useDraftPhotos } from "./use-draft-photos"

/** What the fields choose among; all of it in the page's language. */
export type EditorChoices = {
  categories: CategoryChoice[]
  certificates: CertificateChoice[]
  allergenNames: Record<Allergen, string>
  signNames: Record<"AOP" | "IGP", string>
  monthNames: string[]
  /** Where certificates are added; null for who may not. */
  profilePath: string | null
}

type EditorFieldsProps = {
  draft: ListingDraft
  photos: ReturnType<typeof useDraftPhotos>
  texts: Content["texts"]
  missing: ListingGap[]
  words: ListingWords
  choices: EditorChoices
  language: Language
  disabled: boolean
  onChange: (part: Partial<ListingDraft>) => void
}

/** Everything of a listing that staff read before shoppers do, by parts. */
export function EditorFields(props: EditorFieldsProps) {
  const { draft, photos, missing, words, choices, disabled, onChange } = props
  const { edit } = words
  const isCosmetic = draft.class === "cosmetic"
  const lacks = (...gaps: ListingGap[]) =>
    missing.filter((gap) => gaps.includes(gap)).length
  const state = (count: number, filled: boolean) => ({
    missing: count,
    filled,
    words: edit,
  })
  const text = (field: FieldName, label: string, hint?: string) => (
    <TextField
      field={field}
      label={label}
      hint={hint}
      value={draft.texts[field]}
      onType={(value) =>
        onChange({ texts: { ...draft.texts, [field]: value } })
      }
      language={props.language}
      texts={props.texts}
      words={edit.otherLanguage}
      disabled={disabled}
    />
  )
  const parts: ComponentProps<typeof EditorSection>[] = [
    {
      icon: "picture",
      title: words.photos.title,
      state: state(lacks("photo"), draft.photos.length > 0),
      open: true,
      children: (
        <div id="photos" tabIndex={-1} className="outline-none">
          <p className="mb-3 text-sm text-reed">{words.photos.hint}</p>
          <PhotoPicker
            id="photo"
            words={words.photos}
            draft={photos}
            disabled={disabled}
          />
        </div>
      ),
    },
    {
      icon: "pencil",
      title: edit.words,
      state: state(
        lacks("title", "description"),
        draft.texts.description.trim() !== ""
      ),
      open: lacks("title", "description") > 0,
      children: (
        <>
          {text("title", words.new.name)}
          {text("description", edit.description, edit.descriptionHint)}
        </>
      ),
    },
    {
      icon: "spice",
      title: edit.inside,
      state: state(
        lacks("composition", "allergens", "inci"),
        draft.texts.composition.trim() !== "" || draft.inci.trim() !== ""
      ),
      open: lacks("composition", "allergens", "inci") > 0,
      children: (
        <>
          {isCosmetic && (
            <InputField
              id="inci"
              label={edit.inci}
              hint={edit.inciHint}
              value={draft.inci}
              maxLength={3_000}
              disabled={disabled}
              dir="ltr"
              onChange={({ target }) => onChange({ inci: target.value })}
            />
          )}
          {draft.class === "craft"
            ? text("composition", edit.materials)
            : text("composition", edit.composition, edit.compositionHint)}
          {isFood(draft.class) && (
            <AllergenChips
              id="allergens"
              legend={edit.allergens}
              none={edit.noAllergens}
              names={choices.allergenNames}
              value={draft.allergens}
              onChange={(allergens) => onChange({ allergens })}
              disabled={disabled}
            />
          )}
        </>
      ),
    },
    {
      icon: "pin",
      title: edit.where,
      state: state(lacks("onssa"), draft.texts.origin.trim() !== ""),
      open: lacks("onssa") > 0,
      children: (
        <>
          {text("origin", edit.origin)}
          {draft.class !== "craft" && (
            <MonthChips
              id="harvest"
              legend={edit.harvest}
              names={choices.monthNames}
              value={draft.harvest_months}
              onChange={(harvest_months) => onChange({ harvest_months })}
              disabled={disabled}
            />
          )}
          <SignFields
            draft={draft}
            words={edit}
            names={choices.signNames}
            onChange={onChange}
            disabled={disabled}
          />
          <CertificateFields
            choices={choices.certificates}
            value={draft.certificate_ids}
            words={edit}
            profilePath={choices.profilePath}
            onChange={(certificate_ids) => onChange({ certificate_ids })}
            disabled={disabled}
          />
        </>
      ),
    },
    {
      icon: "hand",
      title: edit.how,
      state: state(0, draft.texts.how_made.trim() !== ""),
      open: false,
      children: (
        <>
          {text("how_made", edit.howMade)}
          {text("how_to_use", edit.howToUse)}
          {text("how_to_keep", edit.howToKeep)}
        </>
      ),
    },
    {
      icon: "jar",
      title: edit.category,
      state: state(0, true),
      open: false,
      children: (
        <KindFields
          draft={draft}
          words={edit}
          categories={choices.categories}
          onChange={onChange}
          disabled={disabled}
        />
      ),
    },
  ]
  return parts.map((part) => <EditorSection key={part.title} {...part} />)
}
