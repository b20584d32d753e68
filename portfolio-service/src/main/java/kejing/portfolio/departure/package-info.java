/**
 * Leaving staff (离岗清退, H-04, H-05): from the day a departure is registered nobody decides clients to the leaver any more;
 * clearance needs every client and every handover to be out of his or her hands. The exam service deactivates nobody who
 * still holds any, or who has held any and is not cleared.
 */
package kejing.portfolio.departure;
