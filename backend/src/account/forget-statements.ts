/* Named bindings: customer_id, contacts, phones (their last nine digits), purchases (ids). */

const parcels = "select id from parcel where purchase_id = any(:purchases)"
const orders = "select order_id from parcel where purchase_id = any(:purchases)"
const carts = `select id from cart where customer_id = :customer_id
  or id in (select cart_id from parcel where purchase_id = any(:purchases))`
const collections = `select payment_collection_id from cart_payment_collection where cart_id in (${carts})
  union select payment_collection_id from order_payment_collection where order_id in (${orders})`

/** Country and province stay: sales are told by them. */
const nameless = `first_name = null, last_name = null, company = null, phone = null, address_1 = null, address_2 = null,
  city = null, postal_code = null, metadata = null`

const written = `lower(contact) = any(:contacts)
  or right(regexp_replace(contact, '\\D', '', 'g'), 9) = any(:phones)
  or reference in (select reference from purchase where id = any(:purchases))`

const sentAbout = `select id from message where recipient = any(:contacts)
  or (template ~ '^(purchase|parcel)_'
      and split_part(key, ':', 2) in (select unnest(:purchases::text[]) union ${parcels}))
  or (template = 'enquiry_received' and split_part(key, ':', 2) in (select id from enquiry where ${written}))`

/** What takes a person out of the database, in order: whatever finds rows by others comes before those go. */
export const forgetting: readonly string[] = [
  // What was said and written.
  `delete from notification where "to" = any(:contacts) or resource_id in (${sentAbout})`,
  `delete from message where id in (${sentAbout})`,
  `delete from enquiry where ${written}`,
  `delete from alert where contact = any(:contacts)`,

  // What workflows that are over still remember of their input, for some days.
  `delete from workflow_execution where state <> 'invoking' and exists
     (select 1 from (select unnest(:purchases::text[]) union select :customer_id union ${carts}) as of (id)
      where strpos(context::text, of.id) > 0)`,

  // Orders, as Medusa keeps them: sums and goods stay, the person goes.
  `update order_address set ${nameless}, customer_id = null where id in
     (select unnest(array[shipping_address_id, billing_address_id]) from "order" where id in (${orders}))`,
  `update "order" set email = null, customer_id = null where id in (${orders})`,
  `update order_change set created_by = null, requested_by = null where order_id in (${orders})
     and (created_by = :customer_id or requested_by = :customer_id)`,
  `update order_change_action set details = '{}' where action = 'UPDATE_ORDER_PROPERTIES' and order_id in (${orders})`,
  `update return_item set note = null where return_id in (select id from "return" where order_id in (${orders}))`,
  `update "return" set created_by = null where created_by = :customer_id`,
  `update fulfillment_address set ${nameless} where id in
     (select f.delivery_address_id from fulfillment f
      join order_fulfillment link on link.fulfillment_id = f.id where link.order_id in (${orders}))`,
  `update payment_session set context = '{}' where payment_collection_id in (${collections})`,
  `update cart_address set ${nameless}, customer_id = null where id in
     (select unnest(array[shipping_address_id, billing_address_id]) from cart where id in (${carts}))`,
  `update cart set email = null, customer_id = null where id in (${carts})`,

  // Purchases: the reference stays, to answer for the sums; no phone opens it any more.
  `delete from purchase_note where purchase_id = any(:purchases)`,
  `update parcel_return set note = '', answer_note = null, rib = null, photos = '[]' where parcel_id in (${parcels})`,
  `update parcel set gift_note = null where purchase_id = any(:purchases)`,
  `delete from parcel where purchase_id in (select id from purchase where customer_id = :customer_id and status = 'draft')`,
  `delete from purchase where customer_id = :customer_id and status = 'draft'`,
  `update purchase set customer_id = null, email = null, phone = '', payer = null,
     address = jsonb_build_object('recipient', '', 'phone', '', 'province_id', address ->> 'province_id',
       'city', '', 'street', '', 'landmark', '', 'postcode', '')
   where id = any(:purchases)`,

  // An application goes; of one that was accepted the cooperative's part stays.
  `delete from application_paper where application_id in
     (select id from application where customer_id = :customer_id and status <> 'verified')`,
  `delete from application where customer_id = :customer_id and status <> 'verified'`,
  `update application set customer_id = null, answers = answers - 'applicant_name' where customer_id = :customer_id`,

  // The account itself, and every way into it. Who is also a member keeps that sign-in.
  `delete from basket where customer_id = :customer_id`,
  `delete from favourite where customer_id = :customer_id`,
  `delete from customer_group_customer where customer_id = :customer_id`,
  `delete from customer_account_holder where customer_id = :customer_id`,
  `delete from customer_address where customer_id = :customer_id`,
  `update auth_identity set app_metadata = app_metadata - 'customer_id'
   where app_metadata ->> 'customer_id' = :customer_id
     and (jsonb_exists(app_metadata, 'cooperative_member_id') or jsonb_exists(app_metadata, 'user_id'))`,
  `delete from auth_identity where app_metadata ->> 'customer_id' = :customer_id`,
  `delete from customer where id = :customer_id`,
]
