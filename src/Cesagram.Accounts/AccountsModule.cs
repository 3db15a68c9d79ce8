using Cesagram.Accounts.Data;
using Cesagram.Accounts.DemoAccounts;
using Cesagram.Accounts.SignIn;
using Cesagram.Postgres;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.Accounts;

/// <summary>People, roles and sign-in.</summary>
public static class AccountsModule
{
    /// <summary>Adds the module's services, schema and pages.</summary>
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddModuleDbContext<AccountsDbContext>(AccountsDbContext.Schema, order: 10);
        services
            .AddIdentity<Account, IdentityRole<Guid>>(options =>
            {
                options.User.RequireUniqueEmail = false;
                // Length is what counts (NIST SP 800-63B 5.1.1.2); composition rules are off on purpose.
                options.Password.RequiredLength = 12;
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
                options.Lockout.MaxFailedAccessAttempts = 10;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            })
            .AddEntityFrameworkStores<AccountsDbContext>()
            .AddClaimsPrincipalFactory<AccountClaims>();
        services.ConfigureApplicationCookie(options =>
        {
            options.Cookie.Name = "cesagram.session";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.ExpireTimeSpan = TimeSpan.FromHours(10);
            options.SlidingExpiration = true;
            options.Events.OnRedirectToLogin = context => SignInRedirect.SendAsync(context, "account/sign-in", StatusCodes.Status401Unauthorized);
            options.Events.OnRedirectToAccessDenied = context => SignInRedirect.SendAsync(context, "account/not-allowed", StatusCodes.Status403Forbidden);
        });
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.FromMinutes(1));
        services.AddScoped<DemoAccountsSeed>();
        return services;
    }

    /// <summary>
    /// Makes one account a role with a random password, unless they are there already.
    /// Only for the private cluster.
    /// </summary>
    /// <param name="services">A scope's services.</param>
    /// <param name="dataDirectory">Where the passwords are kept, readable by the owner only.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>The file with the passwords: a line an account, name and password separated by a tab.</returns>
    public static Task<string> SeedDemoAccountsAsync(IServiceProvider services, string dataDirectory, CancellationToken cancellationToken) =>
        services.GetRequiredService<DemoAccountsSeed>().SeedAsync(dataDirectory, cancellationToken);

    /// <summary>The unit that the demo accounts belong to.</summary>
    public static Guid DemoUnit => DemoAccountsSeed.UnitId;
}
