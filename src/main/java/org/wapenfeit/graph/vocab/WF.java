package org.wapenfeit.graph.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of Wapenfeit's own vocabulary, each named as in {@code ontology/conflict.ttl}, which
 * defines them.
 */
public final class WF {
  public static final String NS = "https://w3id.org/wapenfeit/ontology#";

  // Articles and claims
  public static final Node Article = term("Article");
  public static final Node Claim = term("Claim");
  public static final Node Attribution = term("Attribution");
  public static final Node Relation = term("Relation");
  public static final Node Quantity = term("Quantity");

  // Events and speech acts
  public static final Node Event = term("Event");
  public static final Node Attack = term("Attack");
  public static final Node MissileAttack = term("MissileAttack");
  public static final Node DroneAttack = term("DroneAttack");
  public static final Node AirAttack = term("AirAttack");
  public static final Node Shelling = term("Shelling");
  public static final Node GroundOperation = term("GroundOperation");
  public static final Node WeaponUse = term("WeaponUse");
  public static final Node Interception = term("Interception");
  public static final Node Casualties = term("Casualties");
  public static final Node Damage = term("Damage");
  public static final Node TerritorialChange = term("TerritorialChange");
  public static final Node Capture = term("Capture");
  public static final Node Recapture = term("Recapture");
  public static final Node TroopDeployment = term("TroopDeployment");
  public static final Node Transfer = term("Transfer");
  public static final Node ArmsTransfer = term("ArmsTransfer");
  public static final Node ResourceTransfer = term("ResourceTransfer");
  public static final Node Possession = term("Possession");
  public static final Node WeaponCapability = term("WeaponCapability");
  public static final Node SpeechAct = term("SpeechAct");
  public static final Node Authorization = term("Authorization");
  public static final Node Prohibition = term("Prohibition");
  public static final Node Demand = term("Demand");
  public static final Node Warning = term("Warning");
  public static final Node Assessment = term("Assessment");

  // Actors, places and things
  public static final Node Actor = term("Actor");
  public static final Node State = term("State");
  public static final Node Person = term("Person");
  public static final Node Organization = term("Organization");
  public static final Node ArmedForce = term("ArmedForce");
  public static final Node GovernmentBody = term("GovernmentBody");
  public static final Node ArmedGroup = term("ArmedGroup");
  public static final Node MediaOutlet = term("MediaOutlet");
  public static final Node IntelligenceService = term("IntelligenceService");
  public static final Node Place = term("Place");
  public static final Node Weapon = term("Weapon");
  public static final Node Thing = term("Thing");

  // From a claim to what it says
  public static final Node inArticle = term("inArticle");
  public static final Node number = term("number");
  public static final Node reports = term("reports");
  public static final Node relation = term("relation");
  public static final Node evidence = term("evidence");
  public static final Node quote = term("quote");
  public static final Node modality = term("modality");
  public static final Node polarity = term("polarity");
  public static final Node basis = term("basis");
  public static final Node why = term("why");

  // Who says so
  public static final Node attribution = term("attribution");
  public static final Node attributedTo = term("attributedTo");
  public static final Node deniedBy = term("deniedBy");
  public static final Node notConfirmedBy = term("notConfirmedBy");
  public static final Node investigatedBy = term("investigatedBy");
  public static final Node source = term("source");
  public static final Node stance = term("stance");
  public static final Node rank = term("rank");
  public static final Node via = term("via");

  // Roles in an event
  public static final Node agent = term("agent");
  public static final Node target = term("target");
  public static final Node recipient = term("recipient");
  public static final Node force = term("force");
  public static final Node weapon = term("weapon");
  public static final Node weaponOrigin = term("weaponOrigin");
  public static final Node resource = term("resource");
  public static final Node place = term("place");
  public static final Node quantity = term("quantity");
  public static final Node time = term("time");
  public static final Node earliest = term("earliest");
  public static final Node latest = term("latest");

  // Quantities
  public static final Node measures = term("measures");
  public static final Node value = term("value");
  public static final Node unit = term("unit");
  public static final Node bound = term("bound");
  public static final Node outOf = term("outOf");
  public static final Node outOfBound = term("outOfBound");

  // Articles and entities
  public static final Node fileName = term("fileName");
  public static final Node nearDuplicateOf = term("nearDuplicateOf");
  public static final Node sketch = term("sketch");
  public static final Node text = term("text");
  public static final Node maker = term("maker");
  public static final Node country = term("country");
  public static final Node linked = term("linked");

  // Direct relations: what each type of event says in one triple
  public static final Node attacks = term("attacks");
  public static final Node uses = term("uses");
  public static final Node intercepts = term("intercepts");
  public static final Node losesPeopleIn = term("losesPeopleIn");
  public static final Node isDamagedBy = term("isDamagedBy");
  public static final Node captures = term("captures");
  public static final Node recaptures = term("recaptures");
  public static final Node deploysTroopsTo = term("deploysTroopsTo");
  public static final Node suppliesArmsTo = term("suppliesArmsTo");
  public static final Node suppliesResourcesTo = term("suppliesResourcesTo");
  public static final Node possesses = term("possesses");
  public static final Node permits = term("permits");
  public static final Node forbids = term("forbids");
  public static final Node demandsOf = term("demandsOf");
  public static final Node warns = term("warns");
  public static final Node judges = term("judges");

  // What direct relations sum up over articles
  public static final Node claim = term("claim");
  public static final Node claimCount = term("claimCount");
  public static final Node chainsAsserting = term("chainsAsserting");
  public static final Node chainsConfirming = term("chainsConfirming");
  public static final Node chainsDenying = term("chainsDenying");
  public static final Node chainsDeclining = term("chainsDeclining");
  public static final Node chainsInvestigating = term("chainsInvestigating");
  public static final Node firstDay = term("firstDay");
  public static final Node lastDay = term("lastDay");

  // How the direct relation of a type of event is made; kinds of it inherit this
  public static final Node directPredicate = term("directPredicate");
  public static final Node subjectRole = term("subjectRole");
  public static final Node subjectRoleElse = term("subjectRoleElse");
  public static final Node objectRole = term("objectRole");
  public static final Node objectRoleElse = term("objectRoleElse");

  // Stances
  public static final Node stances = term("stances");
  public static final Node asserts = term("asserts");
  public static final Node confirms = term("confirms");
  public static final Node denies = term("denies");
  public static final Node declinesToConfirm = term("declinesToConfirm");
  public static final Node investigates = term("investigates");

  // Modalities
  public static final Node modalities = term("modalities");
  public static final Node actual = term("actual");
  public static final Node hearsay = term("hearsay");
  public static final Node possible = term("possible");
  public static final Node future = term("future");
  public static final Node unknown = term("unknown");

  // Polarities
  public static final Node polarities = term("polarities");
  public static final Node affirmed = term("affirmed");
  public static final Node negated = term("negated");

  // Bases
  public static final Node bases = term("bases");
  public static final Node intelligence = term("intelligence");
  public static final Node satelliteImagery = term("satelliteImagery");
  public static final Node anonymousSources = term("anonymousSources");
  public static final Node photo = term("photo");
  public static final Node socialMedia = term("socialMedia");
  public static final Node preliminaryInformation = term("preliminaryInformation");

  // Bounds
  public static final Node bounds = term("bounds");
  public static final Node exact = term("exact");
  public static final Node about = term("about");
  public static final Node atLeast = term("atLeast");
  public static final Node atMost = term("atMost");
  public static final Node moreThan = term("moreThan");

  // What numbers count
  public static final Node quantityKinds = term("quantityKinds");
  public static final Node count = term("count");
  public static final Node killed = term("killed");
  public static final Node injured = term("injured");
  public static final Node measure = term("measure");

  // Kinds of weapon
  public static final Node weapons = term("weapons");

  private WF() {}

  /**
   * The term with this local name, which need not be one of the constants: enum values have terms
   * of the same name.
   */
  public static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
