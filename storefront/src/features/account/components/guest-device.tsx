"use client"

import { useEffect } from "react"
import { forgetAgreement } from "@/features/favourites/account-sync"

/** At the door of the account: an account that was left, ended or deleted is forgotten by the device. */
export function GuestDevice() {
  useEffect(forgetAgreement, [])
  return null
}
