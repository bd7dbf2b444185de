"use client"

import { useLocale, useTranslations } from "next-intl"
import { OwnForm } from "@/features/account/components/own-form"
import type { MemberRole } from "@/features/desk-shell/desk-member"
import { localeNames, locales } from "@/i18n/locales"
import { Checkbox, RadioCards } from "@/ui/choices"
import { Select, TextInput } from "@/ui/inputs"
import { changeMember, inviteMember, revokeInvitation } from "./action"

const roles: readonly MemberRole[] = ["orders", "catalogue", "accounts", "manager"]

/** Who to invite, where they are reached, for what, and in which language they are written to. */
export function InviteForm() {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <OwnForm action={inviteMember.bind(null, locale)} submit={t("deskMembers.invite")}>
      {(state) => (
        <>
          <TextInput
            name="name"
            label={t("deskMembers.name")}
            error={state.errors.name}
            defaultValue={state.values.name}
            autoComplete="off"
            maxLength={80}
          />
          <TextInput
            name="contact"
            label={t("deskMembers.contact")}
            hint={t("deskMembers.contactHint")}
            error={state.errors.contact}
            defaultValue={state.values.contact}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            dir="ltr"
            maxLength={120}
          />
          <RadioCards
            name="role"
            legend={t("deskMembers.role")}
            error={state.errors.role}
            defaultValue={state.values.role ?? "orders"}
            cards={roles.map((role) => ({
              value: role,
              label: t(`desk.role.${role}`),
              detail: t(`deskMembers.does.${role}`),
            }))}
          />
          <Select
            name="language"
            label={t("deskMembers.language")}
            defaultValue={state.values.language ?? locale}
            options={locales.map((one) => ({ value: one, label: localeNames[one], lang: one }))}
          />
        </>
      )}
    </OwnForm>
  )
}

/** Another role for a member. */
export function RoleForm({ id, role }: { id: string; role: MemberRole }) {
  const t = useTranslations()
  return (
    <OwnForm action={changeMember.bind(null, useLocale(), id)} submit={t("deskMembers.saveRole")}>
      {(state) => (
        <Select
          key={role}
          id={`role-${id}`}
          name="role"
          label={t("deskMembers.role")}
          error={state.errors.role}
          defaultValue={role}
          options={roles.map((one) => ({ value: one, label: t(`desk.role.${one}`) }))}
        />
      )}
    </OwnForm>
  )
}

/** Takes a member out, asked twice. */
export function RemoveForm({ id }: { id: string }) {
  const t = useTranslations("deskMembers")
  return (
    <OwnForm action={changeMember.bind(null, useLocale(), id)} submit={t("remove")} variant="danger">
      {(state) => (
        <>
          <input type="hidden" name="intent" value="remove" />
          <Checkbox id={`sure-${id}`} name="sure" label={t("removeSure")} error={state.errors.sure} />
        </>
      )}
    </OwnForm>
  )
}

export function RevokeForm({ id }: { id: string }) {
  const t = useTranslations("deskMembers")
  return <OwnForm action={revokeInvitation.bind(null, useLocale(), id)} submit={t("revoke")} variant="secondary" />
}
