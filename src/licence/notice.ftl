<#-- Written to NOTICE by mvn -Prelease -DskipTests package. -->
Tumen
Copyright Tumen contributors

The code is licensed under the Apache License, Version 2.0 (see LICENSE), the data in dataset/ under the Creative
Commons Attribution 4.0 International licence (CC BY 4.0).

The packaged program contains the libraries below, each under its own licence. Where there are several, any of them
may be chosen. Its pages bring along:

lit-html, (BSD-3-Clause)
D3, (ISC)
Swagger UI, (Apache-2.0)
Natural Earth, coastlines, (public domain)

<#list dependencyMap?sort_by("key") as e>
${e.getKey().groupId}:${e.getKey().artifactId}:${e.getKey().version}, (<#list e.getValue() as licence>${licence}<#sep>; </#list>)
</#list>
