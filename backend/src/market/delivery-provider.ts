/** Medusa's id of the one delivery network every cooperative ships by. */
export const DELIVERY_PROVIDER = "delivery-network_delivery-network"
