/** What the code to a new phone proves: this phone, for this account and no other. */
export const newPhone = (customer_id: string, phone: string): string => `${customer_id} ${phone}`
