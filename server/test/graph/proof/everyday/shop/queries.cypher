// products that are cheap
MATCH (p:Product) WHERE p.price < $most RETURN p.name, p.price ORDER BY p.price
// $most = 20

// products out of stock
MATCH (p:Product {stock: 0}) RETURN p.sku, p.name

// the dearest three
MATCH (p:Product) RETURN p.name AS name, p.price AS price ORDER BY price DESC LIMIT 3

// second page of products
MATCH (p:Product) RETURN p.name ORDER BY p.name SKIP $skip LIMIT $size
// $skip = 2
// $size = 2

// total of each order
MATCH (o:Order)-[c:CONTAINS]->(p:Product) RETURN o.orderId AS id, round(sum(c.quantity * p.price), 2) AS total ORDER BY total DESC

// total with the discount
MATCH (o:Order)-[c:CONTAINS]->(p:Product) RETURN o.orderId AS id, sum(c.quantity * p.price * (1 - coalesce(c.discount, 0))) AS total ORDER BY id

// what a customer spent
MATCH (c:Customer)-[:PURCHASED]->(o:Order)-[i:CONTAINS]->(p:Product) RETURN c.name AS customer, count(DISTINCT o) AS orders, sum(i.quantity * p.price) AS spent ORDER BY spent DESC

// customers without an order
MATCH (c:Customer) WHERE NOT EXISTS { (c)-[:PURCHASED]->(:Order) } RETURN c.name

// customers with more than one order
MATCH (c:Customer) WHERE COUNT { (c)-[:PURCHASED]->() } > 1 RETURN c.name

// bought together
MATCH (a:Product)<-[:CONTAINS]-(o:Order)-[:CONTAINS]->(b:Product) WHERE a.sku < b.sku RETURN a.name, b.name, count(o) AS times ORDER BY times DESC, a.name, b.name

// also bought
MATCH (:Product {sku: $sku})<-[:CONTAINS]-(:Order)<-[:PURCHASED]-(c:Customer)-[:PURCHASED]->(:Order)-[:CONTAINS]->(p:Product) WHERE p.sku <> $sku RETURN DISTINCT p.name ORDER BY p.name
// $sku = "T-100"

// orders of February
MATCH (o:Order) WHERE o.day STARTS WITH '2024-02' RETURN o.orderId ORDER BY o.orderId

// orders by month
MATCH (o:Order) RETURN substring(o.day, 0, 7) AS month, count(*) AS orders, sum(o.freight) AS freight ORDER BY month

// orders not shipped
MATCH (c:Customer)-[:PURCHASED]->(o:Order) WHERE NOT o.shipped RETURN c.name, o.orderId ORDER BY o.orderId

// mail addresses in one form
MATCH (c:Customer) WHERE c.email IS NOT NULL RETURN c.name, toLower(trim(c.email)) AS email, split(c.email, '@')[1] AS domain ORDER BY c.customerId

// customers with no city
MATCH (c:Customer) WHERE c.city IS NULL RETURN c.name, coalesce(c.city, 'unknown') AS city

// customers by city
MATCH (c:Customer) RETURN c.city AS city, collect(c.name) AS names, count(*) AS number ORDER BY city

// categories with their products
MATCH (g:Category) OPTIONAL MATCH (p:Product)-[:PART_OF]->(g) RETURN g.name AS category, collect(p.name) AS products, count(p) AS number ORDER BY number DESC, category

// products of no category
MATCH (p:Product) WHERE NOT (p)-[:PART_OF]->(:Category) RETURN p.name

// mean stars
MATCH (p:Product)<-[r:RATED]-(c:Customer) RETURN p.name, avg(r.stars) AS stars, count(*) AS ratings ORDER BY stars DESC

// good, fair and poor ratings
MATCH (:Customer)-[r:RATED]->(p:Product) RETURN CASE r.stars WHEN 5 THEN 'good' WHEN 4 THEN 'good' WHEN 3 THEN 'fair' ELSE 'poor' END AS word, count(*) AS times ORDER BY word

// products by tag
MATCH (p:Product) UNWIND p.tags AS tag WITH tag, collect(DISTINCT p.name) AS names RETURN tag, size(names) AS number ORDER BY number DESC, tag

// organic products
MATCH (p:Product) WHERE 'organic' IN p.tags RETURN p.sku ORDER BY p.sku

// products from a list
MATCH (p:Product) WHERE p.sku IN $skus RETURN p.name ORDER BY p.name
// $skus = ["T-100", "P-300", "X-999"]

// an order as a document
MATCH (c:Customer)-[:PURCHASED]->(o:Order {orderId: 10248}) RETURN {order: o.orderId, customer: c {.name, .city}, lines: [(o)-[i:CONTAINS]->(p) | {product: p.name, quantity: i.quantity}]} AS document

// prices rounded
MATCH (p:Product) RETURN p.name, round(p.price) AS rounded, floor(p.price) AS down, ceil(p.price) AS up, toInteger(p.price) AS whole ORDER BY p.name

// the best product of each category
MATCH (p:Product)-[:PART_OF]->(g:Category) WITH g, p ORDER BY p.price DESC WITH g, collect(p)[0] AS best RETURN g.name, best.name ORDER BY g.name

// share of the takings
MATCH (:Order)-[i:CONTAINS]->(p:Product) WITH sum(i.quantity * p.price) AS all MATCH (:Order)-[i:CONTAINS]->(p:Product) WITH p, all, sum(i.quantity * p.price) AS own RETURN p.name, 100.0 * own / all AS share ORDER BY share DESC

// one line for each customer
MATCH (c:Customer) RETURN c.name + ' <' + coalesce(c.email, '-') + '>' AS line ORDER BY line

// orders since a date
MATCH (o:Order) WHERE date(o.day) >= date('2024-02-01') RETURN o.orderId, date(o.day).month AS month ORDER BY o.orderId
