"use client"

import { leaveAccountBasket } from "@/features/basket/account-sync"
import { leaveAccountFavourites } from "@/features/favourites/account-sync"
import { Button } from "@/ui/button"

/** Signing out; what only the account needs leaves the device with it. */
export function SignOutForm({ action, children }: { action: () => Promise<void>; children: string }) {
  return (
    <form
      action={action}
      onSubmit={() => {
        leaveAccountBasket()
        leaveAccountFavourites()
      }}
    >
      <Button type="submit" variant="quiet">
        {children}
      </Button>
    </form>
  )
}
